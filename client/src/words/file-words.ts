import { msg } from '@lingui/core/macro';
import type { FileState } from '../generated/graphql.ts';
import type { Words } from './words.ts';

export const fileStateWords: Words<FileState> = {
  quarantined: msg`検査待ち`,
  clean: msg`問題なし`,
  unscanned: msg`検査していません`,
  refused: msg`拒否`,
};

/** The types of files that are taken; any other is shown by its technical name. */
export const fileTypeWords: Words<string> = {
  'application/pdf': msg`PDF`,
  'image/png': msg`画像（PNG）`,
  'image/jpeg': msg`画像（JPEG）`,
  'image/tiff': msg`画像（TIFF）`,
  'text/plain': msg`テキスト`,
  'application/zip': msg`ZIP`,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': msg`文書（Word）`,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': msg`表計算（Excel）`,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': msg`スライド（PowerPoint）`,
};
