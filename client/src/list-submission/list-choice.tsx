import { Trans } from '@lingui/react/macro';
import type { ListTitleFragment } from '../generated/graphql.ts';
import { inCurrentLanguage } from '../language/language.ts';
import { Select } from '../ui/select.tsx';

type ListChoiceProps = { lists: readonly ListTitleFragment[]; value: string; onChange: (list: string) => void };

/** Which published list is meant; nothing is asked while there is one only. */
export function ListChoice({ lists, value, onChange }: ListChoiceProps) {
  if (lists.length < 2) return null;
  return (
    <Select
      id="list"
      label={<Trans>どのリストですか</Trans>}
      value={value}
      onChange={onChange}
      choices={lists.map(({ list, titleJa: ja, titleEn: en }) => ({ value: list, label: inCurrentLanguage({ ja, en }) }))}
    />
  );
} // prettier-ignore
