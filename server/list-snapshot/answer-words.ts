import type { StatedFacts } from '../../workflows/domain/list/list-leaf.ts';
import { reasonWords, verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { isUnreadable, type LookupAnswer, type LookupEntry, type Unreadable } from '../../workflows/domain/list/look-up/look-up.ts'; // prettier-ignore

type Answer = LookupAnswer<StatedFacts>;

/** One answer in plain lines, Japanese and English: all that was asked is told, and what does not agree stands before the entries. */
export function answerWords(answer: Answer | Unreadable): string {
  return (isUnreadable(answer) ? unreadable(answer) : [verdictLine(answer), ...restOf(answer)]).join('\n');
}

function unreadable({ input, refused, character }: Unreadable): string[] {
  const why = `${refused} ${character ?? ''}`.trimEnd();
  return [`UNREADABLE  ${visible(input)}  ${why}  型番として読めません。 / It cannot be read as a part number.`];
}

function verdictLine({ verdict, input, key }: Answer): string {
  const read = input === key ? '' : ` (解釈 / read as ${visible(key)})`;
  return `${verdict}  ${visible(input)}${read}  ${verdictWords[verdict].word.ja}`;
}

function restOf(answer: Answer): string[] {
  const { verdict, entries, near, warnings, destination } = answer;
  const { sentence } = verdictWords[verdict];
  return [
    `  ${sentence.ja}`,
    `  ${sentence.en}`,
    ...invoiceLines(answer),
    ...warnings.map(({ code }) => `  注意 / warning  ${code}`),
    ...entries.map(entryLine),
    ...near.map(({ manufacturer, partNumber }) => `  もしかして / did you mean  ${partNumber}  ${manufacturer}`),
    ...(destination?.checks ?? []).map(({ ja, en }) => `  ${destination?.country}  ${ja} / ${en}`),
  ];
}

const fieldWords = { manufacturer: 'メーカー', partNumber: '型番', publicationMonth: '公表年月' };

function invoiceLines({ invoice }: Answer): string[] {
  if (invoice === null) return [];
  if (invoice.agrees) return ['  仕入書と一致 / The invoice agrees'];
  const ja = invoice.differs.map((field) => fieldWords[field]).join('、');
  return [`  仕入書と相違（${ja}） / THE INVOICE DIFFERS in ${invoice.differs.join(', ')}`];
}

function entryLine({ manufacturer, partNumber, publication, validTo, reason, since, match }: LookupEntry<StatedFacts>) {
  const stands = reason === null ? `valid to ${validTo}` : `${reason} since ${since}（${reasonWords[reason].ja}）`;
  return `  ${manufacturer}  ${partNumber}  ${publication.yearMonth} No. ${publication.number}  ${stands}  (${match})`;
}

/** Nothing that moves a terminal's cursor or hides: such characters are shown by their code. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (one) => `<U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
} // prettier-ignore
