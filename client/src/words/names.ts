import { inCurrentLanguage } from '../language/language.ts';

type Named = { nameJa: string; nameEn: string };

export function nameOf(named: Named): string {
  return inCurrentLanguage({ ja: named.nameJa, en: named.nameEn });
}

export function namesOf(people: readonly Named[]): string {
  return people.map(nameOf).join(inCurrentLanguage({ ja: '、', en: ', ' }));
}

export function titleOf(titled: { titleJa: string; titleEn: string }): string {
  return inCurrentLanguage({ ja: titled.titleJa, en: titled.titleEn });
}

export function productOf(product: { productNameJa: string; productNameEn?: string | null }): string {
  return inCurrentLanguage({ ja: product.productNameJa, en: product.productNameEn ?? product.productNameJa });
}
