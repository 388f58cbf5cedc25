import { msg } from '@lingui/core/macro';
import type { Words } from './words.ts';

/** The fields of a submission that can be marked confidential, by their names in the schema. */
export const confidentialWords: Words<string> = {
  productNameJa: msg`品名（日本語）`,
  productNameEn: msg`品名（英語）`,
  maker: msg`製造者`,
  partNumber: msg`型番`,
  purpose: msg`相談の目的`,
  description: msg`用途・説明`,
  sheet: msg`パラメータシート`,
};
