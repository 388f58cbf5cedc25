import { msg } from '@lingui/core/macro';
import type { FileState } from '../generated/graphql.ts';
import type { Words } from './words.ts';

export const fileStateWords: Words<FileState> = {
  quarantined: msg`検査待ち`,
  clean: msg`問題なし`,
  unscanned: msg`検査していません`,
  refused: msg`拒否`,
};
