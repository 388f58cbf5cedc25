import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** As an invoice writes it: year and month once they are fixed, and the number. */
export function releaseName({
  number,
  publicationMonth,
}: {
  number: number;
  publicationMonth?: string | null;
}): string {
  return publicationMonth ? i18n._(msg`${publicationMonth} 第 ${number} 回`) : i18n._(msg`第 ${number} 回`);
}
