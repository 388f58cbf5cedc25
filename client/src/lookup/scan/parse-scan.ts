/** One way to read a scan. `identifier` is what was taken off in front of the number. */
export type Reading = { partNumber: string; identifier: string | null };
/** A label as it was read. No reading means a bad read: the raw text is kept and shown. */
export type Scan = { raw: string; readings: Reading[]; quantity: string | null };

const GS = '\u001d';
const RS = '\u001e';
const EOT = '\u0004';
const SYMBOLOGY = /^\][A-Za-z]\d/;
const MESSAGE = /^\[\)>\u001e?(?:06)?\u001d?/;
const shortest = 3;

/** Reads what a scanner sent: a bare number, a number behind the identifier 1P, or a message `[)>` of several fields with
 *  1P (maker's number), P (customer's number) and Q (quantity). Source: ISO/IEC 15434 and 15418. */
export function parseScan(raw: string): Scan {
  const text = raw.replace(SYMBOLOGY, '').trim();
  const isMessage = text.startsWith('[)>');
  if (isMessage || text.includes(GS)) return messageOf(raw, text);
  return { raw, readings: bareReadings(text), quantity: null };
}

/** Without its separators a message cannot be cut into fields: that is a bad read, never a guess. */
function messageOf(raw: string, text: string): Scan {
  const fields = text.replace(MESSAGE, '').split(GS).map(withoutEnd);
  const valueOf = (identifier: string) =>
    fields
      .find((field) => field.startsWith(identifier))
      ?.slice(identifier.length)
      .trim();
  const [own, customers] = [valueOf('1P'), valueOf('P')];
  const found = own === undefined ? { partNumber: customers, identifier: 'P' } : { partNumber: own, identifier: '1P' };
  const quantity = fields.map((field) => /^Q(\d+)$/.exec(field)?.[1]).find((digits) => digits !== undefined) ?? null;
  const isCut = text.includes(GS);
  const { partNumber = '', identifier } = found;
  return { raw, readings: isCut && partNumber.length >= shortest ? [{ partNumber, identifier }] : [], quantity };
}

/** A number may begin with 1P by itself (1PS79SB10), so it is asked as it stands first. */
function bareReadings(text: string): Reading[] {
  if (text.length < shortest) return [];
  const bare: Reading = { partNumber: text, identifier: null };
  const behind = text.slice(2);
  return text.startsWith('1P') && behind.length >= shortest ? [bare, { partNumber: behind, identifier: '1P' }] : [bare];
}

function withoutEnd(field: string): string {
  return field.split(RS)[0]?.split(EOT)[0]?.trim() ?? '';
}
