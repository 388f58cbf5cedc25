import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type {
  Bracket, ComparisonMark, ComparisonPart, ComparisonRow,
} from '../../workflows/domain/classification/sheet/comparison-table.ts'; // prettier-ignore
import type { WalkedSheet } from '../../workflows/domain/classification/sheet/walk.ts';
import type { Step } from '../../workflows/domain/classification/trace.ts';
import type { RulesInForce } from '../rules-in-force.ts';

/** Where clauses and questions have their words. */
type Law = Pick<RulesInForce, 'clauseOf' | 'parametersNamed'>;

/** A row of the comparison table in words: what the law says beside what the sheet says. */
export type ComparisonLine = {
  clause: string | undefined;
  itemNumber: string;
  citation: string;
  title: Words;
  mark: ComparisonMark;
  parts: LinePart[];
};
export type LinePart = {
  bracket: Bracket;
  mark: ComparisonMark;
  isNeeded: boolean;
  isNear: boolean;
  limit: Words;
  value: Words;
};

const signs = { above: '＞', atLeast: '≧', below: '＜', atMost: '≦', isOneOf: '＝', meetsBand: '∈' } as const;
const truths: Record<Step['truth'], Words> = {
  true: { ja: '満たす', en: 'met' },
  false: { ja: '満たさない', en: 'not met' },
  unknown: { ja: '未定', en: 'open' },
};
const unanswered: Words = { ja: '未回答', en: 'not answered' };

/** The rows of the law's clauses. */
export function clauseLines(law: Law, rows: readonly ComparisonRow[]): ComparisonLine[] {
  return rows.map(({ clause, mark, parts }) => {
    const { order, text } = clause.citation;
    const itemNumber = order ? `${order.row}${order.item ?? ''}` : '—';
    return {
      clause: clause.id,
      itemNumber,
      citation: text,
      title: clause.title,
      mark,
      parts: parts.map((part) => partLine(law, part)),
    };
  });
}

/** The rows of a sheet that asks for items only. */
export function itemLines({ questions }: WalkedSheet): ComparisonLine[] {
  return questions.flatMap(({ question, raw }) => {
    if (!question.item) return [];
    const mark = raw === undefined ? 'open' : raw === true ? 'met' : 'notMet';
    const value = raw === undefined ? unanswered : yesOrNo(raw === true);
    const part: LinePart = { bracket: 'scope', mark, isNeeded: true, isNear: false, limit: question.text, value };
    return [
      {
        clause: undefined,
        itemNumber: question.item,
        citation: `輸出令別表第1の${question.item}`,
        title: question.text,
        mark,
        parts: [part],
      },
    ];
  });
}

function partLine(law: Law, { bracket, mark, isNeeded, limits, joined }: ComparisonPart): LinePart {
  const isNear = limits.some((step) => step.isNear === true);
  const between: Words = joined === 'any' ? { ja: ' 又は ', en: ' or ' } : { ja: ' かつ ', en: ' and ' };
  return {
    bracket,
    mark,
    isNeeded,
    isNear,
    limit: joinedWords(
      limits.map((step) => limitWords(law, step, bracket)),
      between,
    ),
    value: joinedWords(
      limits.map((step) => valueWords(law, step)),
      { ja: '、', en: ', ' },
    ),
  };
}

function joinedWords(words: readonly Words[], between: Words): Words {
  return { ja: words.map(({ ja }) => ja).join(between.ja), en: words.map(({ en }) => en).join(between.en) };
}

/** An exemption by an answer "no" is worded as what it exempts. */
function limitWords(law: Law, step: Step, bracket: Bracket): Words {
  if (step.clause !== undefined) return clauseWords(law, step.clause);
  const label = labelOf(law, step.parameter);
  if (step.kind === 'answer' && isYesNo(law, step.parameter)) {
    const isWanted = (step.limit === 'true') !== (bracket === 'exemption');
    return isWanted ? label : { ja: `${label.ja}：いいえ`, en: `${label.en}: no` };
  }
  const limit =
    step.kind === 'answer'
      ? choiceWords(law, step.parameter, step.limit)
      : plain([step.formula ?? step.limit, step.unit]);
  const sign = step.operator ? signs[step.operator] : '';
  return { ja: `${label.ja} ${sign} ${limit.ja}`, en: `${label.en} ${sign} ${limit.en}` };
}

function valueWords(law: Law, step: Step): Words {
  if (step.clause !== undefined) return truths[step.truth];
  if (step.value === undefined) return unanswered;
  if (step.kind !== 'answer') return plain([step.value, step.unit, step.given && `(${step.given})`]);
  return isYesNo(law, step.parameter) ? yesOrNo(step.value === 'true') : choiceWords(law, step.parameter, step.value);
}

function clauseWords({ clauseOf }: Law, id: string): Words {
  const clause = clauseOf(id);
  return clause ? { ja: clause.citation.text, en: `${clause.citation.text} ${clause.title.en}` } : plain([id]);
}

function choiceWords(law: Law, parameter: string | undefined, listed: string | undefined): Words {
  const codes = listed ? listed.split(', ') : [];
  if (codes.length === 0) return { ja: 'どれにも当たらない', en: 'none' };
  const offered = questionOf(law, parameter)?.choices ?? [];
  const words = codes.map((code) => offered.find(({ value }) => value === code)?.label ?? plain([code]));
  return joinedWords(words, { ja: '、', en: ', ' });
}

const questionOf = ({ parametersNamed }: Law, parameter = '') => parametersNamed(parameter)[0];
const isYesNo = (law: Law, parameter: string | undefined) => questionOf(law, parameter)?.type === 'boolean';
const yesOrNo = (isYes: boolean): Words => (isYes ? { ja: 'はい', en: 'yes' } : { ja: 'いいえ', en: 'no' });
const labelOf = (law: Law, parameter: string | undefined): Words =>
  questionOf(law, parameter)?.label ?? plain([parameter]);

function plain(parts: readonly (string | undefined)[]): Words {
  const text = parts.filter(Boolean).join(' ');
  return { ja: text, en: text };
}
