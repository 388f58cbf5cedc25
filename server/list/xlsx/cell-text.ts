import { refusal, tableLimits } from '../table-refusal.ts';
import type { PartReader } from './xml-part.ts';

/** Collects the text of one string, of its runs in any style; how it is read aloud (`rPh`) is not part of it. */
export type TextReader = PartReader & { readonly taken: () => string };

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** `taken` gives what was collected since the last time. Refuses a text beyond the limit of a cell. */
export function createTextReader(): TextReader {
  let collected = '';
  let isText = false;
  let isReading = false;
  return {
    open: (element) => {
      if (element === 'rPh') isReading = true;
      else if (element === 't') isText = !isReading;
    },
    text: (text) => {
      if (!isText) return;
      collected += text;
      if (collected.length > tableLimits.cell) throw refusal('CELL_TOO_LONG');
    },
    close: (element) => {
      if (element === 'rPh') isReading = false;
      else if (element === 't') isText = false;
    },
    taken: () => {
      const text = collected;
      collected = '';
      return plainText(text);
    },
  };
}

/** A workbook writes control characters as `_x000D_`. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
