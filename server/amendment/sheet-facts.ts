import { checkFacts } from '../../workflows/domain/classification/check-facts.ts';
import type { CompiledRules } from '../../workflows/domain/classification/compile.ts';
import type { Facts } from '../../workflows/domain/classification/facts.ts';
import type { Parameter } from '../../workflows/domain/classification/rule-data.ts';

type Answer = { name: string; value: string; unit?: string };
const yes = ['true', 'yes', 'はい'];
const no = ['false', 'no', 'いいえ'];

/** The checked facts of a sheet whose answers are named as the law's parameters. Undefined when none is, or one of those
 *  cannot be read: then nothing is judged by them. */
export function factsOfSheet(rules: CompiledRules, sheet: readonly Answer[]): Facts | undefined {
  const known = new Map(rules.regulations.parameters.map((parameter) => [parameter.name, parameter]));
  const raw = sheet.flatMap((answer) => {
    const parameter = known.get(answer.name);
    return parameter ? [[answer.name, rawFact(parameter, answer)] as const] : [];
  });
  if (raw.length === 0) return undefined;
  const checked = checkFacts(rules, Object.fromEntries(raw));
  return 'facts' in checked ? checked.facts : undefined;
}

/** A choice as it is; what is neither yes nor no, or no figure, is refused by the check that follows. */
function rawFact({ type }: Parameter, { value, unit }: Answer): unknown {
  const text = value.trim();
  switch (type) {
    case 'boolean': return yes.includes(text.toLowerCase()) ? true : no.includes(text.toLowerCase()) ? false : text;
    case 'set': return text === '' ? [] : text.split(/\s*[,、]\s*/);
    case 'choice': return text;
    case 'number': case 'integer': return { value: text, ...(unit && { unit }) };
  }
} // prettier-ignore
