import { type ApplicationDraft, emptyItem, type FindingRow, rowName } from '../../item-form/application-draft.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { makerName } from '../../words/names.ts';
import type { RowInFull, ShownSubmission } from './shown-submission.ts';

type Told = { submission: ShownSubmission; row: RowInFull; lawStates: readonly string[] };
/** A sheet answer of an application holds at most so many characters. */
const textMax = 200;

/** The application that says what a referred row says. What the row does not know (names, purpose, own reasoning) is asked. */
export function applicationOf({ submission: { number, maker }, row, lawStates }: Told): ApplicationDraft {
  const { partNumber, lawState, answers } = row;
  const item = {
    ...emptyItem,
    kind: 'goods' as const,
    field: 'electronics',
    maker: makerName(maker),
    partNumber,
    regulationVersion: lawStates.includes(lawState) ? lawState : '',
    sheet: answers.map(({ labelJa, labelEn, wordsJa, wordsEn, value, unit }) => ({
      name: inCurrentLanguage({ ja: labelJa, en: labelEn }).slice(0, textMax),
      value: unit ? value : inCurrentLanguage({ ja: wordsJa, en: wordsEn }).slice(0, textMax),
      unit: unit ?? '',
    })),
    judgment: { ...emptyItem.judgment, verdict: 'notControlled' as const, findings: openFindings(row) },
    forRow: rowName(number, row.row),
  };
  return { items: [item] };
}

/** The clauses that the row left open: the maker says of each what it finds. */
function openFindings({ clausesTrue, clausesUnknown }: RowInFull): FindingRow[] {
  return [...clausesTrue, ...clausesUnknown].map(({ id }) => ({ clause: id, verdict: '', reasons: [], evidence: [] }));
}
