export type MediaType = keyof typeof extensions;
export type FileFault =
  | 'UNKNOWN_TYPE'
  | 'ACTIVE_CONTENT'
  | 'TWO_TYPES'
  | 'ARCHIVE_UNSAFE'
  | 'TOO_LARGE'
  | 'EMPTY'
  | 'CUT_OFF'
  | 'TICKET_USED';

const extensions = {
  'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/tiff': 'tif', 'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx', 'text/plain': 'txt',
} as const; // prettier-ignore

const magic: readonly [string, MediaType][] = [
  ['255044462d', 'application/pdf'], ['89504e470d0a1a0a', 'image/png'], ['ffd8ff', 'image/jpeg'],
  ['49492a00', 'image/tiff'], ['4d4d002a', 'image/tiff'], ['504b0304', 'application/zip'],
]; // prettier-ignore
const directoryEnd = Buffer.from('504b0506', 'hex');

/** What a file is, by its first and last bytes, never by its name. Plain text must hold no control characters and no markup.
 *  Faults: `UNKNOWN_TYPE`; `ACTIVE_CONTENT` for HTML, SVG, XML, scripts and PDF with JavaScript or launch actions;
 *  `TWO_TYPES` for a file that is also an archive. Source: quality.md §9. */
export function mediaTypeOf(head: Buffer, tail: Buffer): MediaType | { fault: FileFault } {
  const digits = head.subarray(0, 8).toString('hex');
  const found = magic.find(([start]) => digits.startsWith(start))?.[1];
  if (found === undefined) return isPlainText(head) ? textType(head) : { fault: 'UNKNOWN_TYPE' };
  if (found !== 'application/zip' && tail.includes(directoryEnd)) return { fault: 'TWO_TYPES' };
  return found;
}

/** Does this part of a PDF start something by itself? Looked for in clear text only: a scanner finds what is packed. */
export function startsSomething(part: Buffer): boolean {
  return /\/(JavaScript|JS|Launch|OpenAction\s*<<\s*\/S\s*\/(?:JavaScript|Launch))\b/.test(part.toString('latin1'));
}

/** The office type of an archive, by the names in its directory. */
export function officeType(names: readonly string[]): MediaType {
  if (!names.includes('[Content_Types].xml')) return 'application/zip';
  if (names.includes('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (names.includes('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return names.includes('ppt/presentation.xml')
    ? 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    : 'application/zip';
}

/** A table is plain text, and opens as a table by the end of its name. */
const textEndings: readonly string[] = ['csv', 'tsv'];

/** A name that is safe to show and to save: no path, no control or direction characters, the extension of what it is. */
export function safeName(name: string, mediaType: MediaType): string {
  const bare = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = bare.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '').replace(/\.[^.]*$/, '').replace(/^\.+/, '').trim(); // prettier-ignore
  const ending = bare.slice(bare.lastIndexOf('.') + 1).toLowerCase();
  const extension = mediaType === 'text/plain' && textEndings.includes(ending) ? ending : extensions[mediaType];
  return `${[...clean].slice(0, 120).join('') || 'file'}.${extension}`;
}

function textType(head: Buffer): MediaType | { fault: FileFault } {
  return /^\s*(?:<|#!|%!)/.test(head.toString('latin1').replace(/^\xef\xbb\xbf/, ''))
    ? { fault: 'ACTIVE_CONTENT' }
    : 'text/plain';
}

function isPlainText(head: Buffer): boolean {
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head.toString('latin1')); // escape (1b) is of ISO-2022-JP
}
