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

/** A maker is published under an English and a Japanese name. */
export function makerName(maker: { name: string; nameJa: string }): string {
  return inCurrentLanguage({ ja: maker.nameJa, en: maker.name });
}

export function reasonOf(reason: { reasonJa: string; reasonEn: string }): string {
  return inCurrentLanguage({ ja: reason.reasonJa, en: reason.reasonEn });
}

export function citationOf(cited: { citationJa: string; citationEn: string }): string {
  return inCurrentLanguage({ ja: cited.citationJa, en: cited.citationEn });
}
