import { useLingui } from '@lingui/react/macro';
import { emptyItem } from '../../item-form/application-draft.ts';
import { useAnswers } from './use-answers.ts';

/** The words of the form for a place in the draft, such as `items.0.sheet.1.value`; rows count from one. */
export function usePlaceName(): (place: string) => string {
  const { t } = useLingui();
  const answers = useAnswers(emptyItem).sort((a, b) => b.field.length - a.field.length);
  return (place) => {
    const [, index, rest = ''] = /^items\.(\d+)\.(.+)$/.exec(place) ?? [];
    const answer = answers.find(({ field }) => `${rest}.`.startsWith(`${field}.`));
    if (!answer) return place;
    const row = /^\.(\d+)/.exec(rest.slice(answer.field.length))?.[1];
    return t`品目 ${Number(index) + 1}：${answer.name}${row ? ` ${Number(row) + 1}` : ''}`;
  };
}
