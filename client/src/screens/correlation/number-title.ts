import type { ListedNumberFragment } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';

export function titleOfNumber({ titleJa, titleEn }: ListedNumberFragment): string {
  return inCurrentLanguage({ ja: titleJa ?? '', en: titleEn ?? '' });
}
