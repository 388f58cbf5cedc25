import { inCurrentLanguage } from '../../language/language.ts';

/** The published name in the reader's language. */
export function makerName({ name, nameJa }: { name: string; nameJa: string }): string {
  return inCurrentLanguage({ ja: nameJa, en: name });
}
