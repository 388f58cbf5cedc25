import { limitOf } from '../classification/condition.ts';
import { formulaText } from '../classification/formula.ts';
import { partsOf } from '../classification/references.ts';
import type {
  BandCondition, Condition, LimitCondition, LimitOperator, Parameter, Regulations, Words,
} from '../classification/rule-data.ts'; // prettier-ignore

const none: Words = { ja: 'なし', en: 'none' };
const answers = { true: { ja: 'はい', en: 'yes' }, false: { ja: 'いいえ', en: 'no' } } as const;

/** A condition as a reader of the law would say it, from the labels of the data. Never empty. */
export function conditionWords(condition: Condition, data: Regulations): Words {
  if ('clause' in condition) return clauseWords(condition.clause, data);
  if ('range' in condition) return bandWords(condition, data);
  if ('is' in condition) return isWords(condition, data);
  if ('isOneOf' in condition) return isOneOfWords(condition, data);
  if ('parameter' in condition) return limitSentence(condition, data);
  const parts = partsOf(condition).map((part) => conditionWords(part, data));
  if ('not' in condition) return { ja: `「${parts[0]?.ja}」ではない`, en: `not (${parts[0]?.en})` };
  const [ja, en] = 'all' in condition ? ['かつ', 'and'] : ['又は', 'or'];
  return { ja: parts.map((part) => part.ja).join(` ${ja} `), en: parts.map((part) => part.en).join(` ${en} `) };
}

/** The limit alone: `600 GByte/s 以上`, `at least 600 GByte/s`. */
export function limitWords(condition: LimitCondition): Words {
  const { operator, limit } = limitOf(condition);
  const amount = `${formulaText(limit)} ${condition.unit}`;
  const said: Record<LimitOperator, Words> = {
    above: { ja: `${amount} を超える`, en: `more than ${amount}` },
    atLeast: { ja: `${amount} 以上`, en: `at least ${amount}` },
    below: { ja: `${amount} 未満`, en: `less than ${amount}` },
    atMost: { ja: `${amount} 以下`, en: `at most ${amount}` },
  };
  return said[operator];
}

/** What a parameter is called; its name where the data does not know it. */
export function labelOf(name: string, { parameters }: Regulations): Words {
  return parameters.find((one) => one.name === name)?.label ?? { ja: name, en: name };
}

function limitSentence(condition: LimitCondition, data: Regulations): Words {
  const [label, limit] = [labelOf(condition.parameter, data), limitWords(condition)];
  return { ja: `${label.ja}：${limit.ja}`, en: `${label.en}: ${limit.en}` };
}

function clauseWords(id: string, { clauses }: Regulations): Words {
  const citation = clauses.find((one) => one.id === id)?.citation.text ?? id;
  return { ja: `${citation} に当たる`, en: `meets ${citation}` };
}

function bandWords({ range, above, upTo, unit }: BandCondition, data: Regulations): Words {
  const [low, high] = [labelOf(range[0], data), labelOf(range[1], data)];
  const [ja, en] = upTo === null ? ['', ''] : [`${upTo} ${unit} 以下`, ` up to ${upTo} ${unit}`];
  return {
    ja: `${low.ja}から${high.ja}が ${above} ${unit} を超え${ja}の帯域にかかる`,
    en: `${low.en} to ${high.en} reaches the band above ${above} ${unit}${en}`,
  };
}

function isWords({ parameter, is }: { parameter: string; is: boolean | string }, data: Regulations): Words {
  const label = labelOf(parameter, data);
  const answer = typeof is === 'boolean' ? answers[is ? 'true' : 'false'] : choiceWords([is], parameter, data);
  return { ja: `${label.ja}：${answer.ja}`, en: `${label.en}: ${answer.en}` };
}

function isOneOfWords(
  { parameter, isOneOf }: { parameter: string; isOneOf: readonly string[] },
  data: Regulations,
): Words {
  const [label, choices] = [labelOf(parameter, data), choiceWords(isOneOf, parameter, data)];
  return { ja: `${label.ja}が次のいずれか：${choices.ja}`, en: `${label.en} is one of: ${choices.en}` };
}

/** The labels of choices of a parameter, in the order asked. */
export function choiceWords(values: readonly string[], parameter: string, { parameters }: Regulations): Words {
  const found: Parameter | undefined = parameters.find((one) => one.name === parameter);
  const labels = values.map(
    (value) => found?.choices?.find((one) => one.value === value)?.label ?? { ja: value, en: value },
  );
  if (labels.length === 0) return none;
  return { ja: labels.map(({ ja }) => ja).join('、'), en: labels.map(({ en }) => en).join(', ') };
}
