import { questionOf, type Question } from './look-up.ts';

const line =
  /^\s*Maker[:：]\s*(.+?)\s*[/／]\s*Type[:：]\s*(.+?)\s*[/／]\s*Published[:：]\s*(\d{4}-\d{2})(?:[/／]\d{1,9})?\s*$/i;

/** The question that the line asks which exporters copy onto the invoice: maker, number and month, to be compared; undefined for any other
 *  text. As a part number it would be listed nowhere. */
export function invoiceQuestion({ partNumber: text, ...others }: Question): Question | undefined {
  const [, manufacturer, partNumber, publicationMonth] = line.exec(text) ?? [];
  if (manufacturer === undefined || partNumber === undefined || publicationMonth === undefined) return undefined;
  const { asOf, destination } = others;
  return { ...questionOf(partNumber, manufacturer), publicationMonth, asOf, destination };
}
