import { useLingui } from '@lingui/react/macro';
import type { PlaceWords } from '../../drafts/draft-conflict.tsx';
import { inCurrentLanguage } from '../../language/language.ts';
import type { Sheet } from './opened-sheet.ts';

/** The words of the sheet for a place in its draft, such as `answers.tpp.value`, and for what stands there. */
export function useSheetPlaces(sheet: Sheet): PlaceWords {
  const { t } = useLingui();
  const fields: Partial<Record<string, string>> = {
    edition: t`版`,
    date: t`判定する日`,
    productNameJa: t`品名（日本語）`,
    productNameEn: t`品名（英語）`,
    maker: t`製造者`,
    partNumber: t`型番`,
    author: t`作成者`,
    reviewer: t`確認者`,
    officer: t`該非確認責任者`,
  };
  const parts: Partial<Record<string, string>> = {
    document: t`文書`,
    page: t`頁`,
    documentDate: t`文書の日付または版`,
    reason: t`理由（解釈による回答のとき）`,
  };
  const questionOf = (place: string) => sheet.questions.find(({ id }) => place.startsWith(`answers.${id}.`));
  return {
    nameOf: (place) => {
      const question = questionOf(place);
      if (!question) return fields[place] ?? place;
      const part = parts[place.split('.')[2] ?? ''];
      const text = inCurrentLanguage({ ja: question.textJa, en: question.textEn });
      return part ? t`${text}：${part}` : text;
    },
    sayValue: (place, value) => {
      const question = questionOf(place);
      if (!question || !/\.(value|choices\.\d+)$/.test(place)) return value;
      if (question.kind === 'yesNo') return value === 'yes' ? t`はい` : value === 'no' ? t`いいえ` : value;
      const choice = question.choices.find(({ code }) => code === value);
      return choice ? inCurrentLanguage({ ja: choice.textJa, en: choice.textEn }) : value;
    },
  };
}
