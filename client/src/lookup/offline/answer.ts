import { asOfMoment } from '../../../../workflows/domain/list/look-up/as-of.ts';
import { isYearMonth, longestText } from '../../../../workflows/domain/list/look-up/conditions.ts';
import { findCauseWords, reasonWords, verdictWords } from '../../../../workflows/domain/list/look-up/lookup-words.ts';
import { answerLine } from '../../../../workflows/domain/list/look-up/answer-line.ts';
import { isUnreadable, lookUp } from '../../../../workflows/domain/list/look-up/look-up.ts';
import type { RefusedField } from '../refusal.ts';
import type { ListAge } from './list-state.ts';
import type { ReadList } from './read-list.ts';

/** As the form has it: empty, or not there, where nothing was said. */
export type Asked = {
  partNumber: string;
  manufacturer?: string;
  asOf?: string;
  publicationMonth?: string;
  destination?: string;
};
export type OfflineOutcome = ReturnType<typeof answerFrom> | { kind: 'failed' };

/** What the server would answer from this state of the list, in the shape it answers in, and how old the list is. A proof needs a line:
 *  here the signature under the whole list stands for it. */
export function answerFrom(
  { manifest, list }: ReadList,
  { partNumber, ...conditions }: Asked,
  { at, age }: { at: number; age: ListAge },
){
  const given = said(conditions);
  const { manufacturer, asOf, publicationMonth, destination } = given;
  const moment = asOfMoment(asOf, at);
  const fields = refusedIn({ ...given, partNumber }, list.destinations?.countries);
  if ('refused' in moment) return { kind: 'refused' as const, fields: [...fields, { name: 'asOf', code: moment.refused }] };
  if (fields.length > 0) return { kind: 'refused' as const, fields };
  const found = lookUp(list, { input: partNumber, manufacturer, publicationMonth, destination, asOf: moment.moment });
  if (isUnreadable(found)) return { kind: 'unreadable' as const, input: partNumber };
  const entries = found.entries.map(({ change, ...entry }) => ({
    ...entry,
    leaf: change.leaf,
    id: change.entry,
    reasonWords: entry.reason && reasonWords[entry.reason],
    causeWords: (entry.reasonText === null ? undefined : findCauseWords(entry.reasonText)) ?? null,
    proof: null,
  }));
  const { near, invoice, destination: remaining, ...rest } = found;
  return {
    kind: 'answered' as const,
    answer: {
      ...rest,
      entries,
      near: near.map((one) => ({ ...one, differsAt: [...one.differsAt] })),
      invoice: invoice && { ...invoice, differs: [...invoice.differs] },
      destination: remaining && { ...remaining, checks: [...remaining.checks] },
      root: manifest.root,
      words: verdictWords[found.verdict],
      fromKeptList: age,
    },
  };
} // prettier-ignore

/** The same for many lines, as a batch is answered; undefined where the moment cannot be read. */
export function answerLinesFrom(
  { manifest, list }: ReadList,
  lines: readonly Omit<Asked, 'asOf'>[],
  { at, asOf, age }: { at: number; asOf: string | undefined; age: ListAge },
) {
  const moment = asOfMoment(asOf, at);
  if ('refused' in moment) return undefined;
  const answers = lines.map(({ partNumber, ...conditions }, index) => {
    const found = lookUp(list, { input: partNumber, ...said(conditions), asOf: moment.moment });
    return answerLine(index + 1, found);
  });
  return { asOf: moment.moment, treeSize: manifest.version, answers, fromKeptList: age };
}

/** What the server would refuse of these conditions, by the same codes. */
function refusedIn(given: Asked, countries: readonly string[] | undefined): RefusedField[] {
  const { publicationMonth, destination } = given;
  const long = Object.entries(given).filter(([, text]) => text.length > longestText);
  return [
    ...long.map(([name]) => ({ name, code: 'NOT_A_SHORT_TEXT' })),
    ...(publicationMonth === undefined || isYearMonth(publicationMonth) ? [] : [{ name: 'publicationMonth', code: 'NOT_A_MONTH' }]),
    ...(destination === undefined || countries?.includes(destination) !== false ? [] : [{ name: 'destination', code: 'NOT_A_COUNTRY' }]),
  ];
} // prettier-ignore

/** Without what was left empty. */
function said(conditions: Omit<Asked, 'partNumber'>): Omit<Asked, 'partNumber'> {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value.trim() !== ''));
}
