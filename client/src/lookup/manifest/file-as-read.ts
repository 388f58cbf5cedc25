import type { Words } from '../look-up.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'shift_jis';
export type ReadFile = { name: string; encoding: Encoding | 'xlsx' | 'pasted'; hash: string; rows: string[][] };
/** `noLine`: a workbook is read by the publisher's server, which was not reached. `workbook`: it was, and says why it is refused. */
export type UnreadFile =
  | { refused: 'noLine' | 'busy' | 'encoding' | 'empty' | 'tooMany' | 'tooLarge' }
  | { refused: 'workbook'; words: Words; cell: string };
