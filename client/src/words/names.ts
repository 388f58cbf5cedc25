import { inCurrentLanguage } from '../language/language.ts';

type Named = { nameJa: string; nameEn: string };

export function nameOf(named: Named): string {
  return inCurrentLanguage({ ja: named.nameJa, en: named.nameEn });
}

export function namesOf(people: readonly Named[]): string {
  return listOf(people.map(nameOf));
}

/** Several words one after the other. */
export function listOf(words: readonly string[]): string {
  return words.join(inCurrentLanguage({ ja: '、', en: ', ' }));
}

export function titleOf(titled: { titleJa: string; titleEn: string }): string {
  return inCurrentLanguage({ ja: titled.titleJa, en: titled.titleEn });
}

export function productOf(product: { productNameJa: string; productNameEn?: string | null }): string {
  return inCurrentLanguage({ ja: product.productNameJa, en: product.productNameEn ?? product.productNameJa });
}
