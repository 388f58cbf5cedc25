import { useLingui } from '@lingui/react/macro';
import { CheckGroup } from '../ui/check-group.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { confidentialWords } from '../words/item-words.ts';
import { useWords } from '../words/use-words.ts';
import type { ItemDraft } from './application-draft.ts';
import type { ItemFormProps } from './item-form-props.ts';

export function Background({ at, item, onChange, errorAt }: ItemFormProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const field = (name: keyof ItemDraft) => ({ id: `${at}.${name}`, error: errorAt(`${at}.${name}`) });
  return (
    <>
      <TextField
        {...field('earlierRulings')}
        label={t`過去の判定・回答`}
        hint={t`あれば一行に一つ。番号や日付を書いてください。`}
        isMultiline
        value={item.earlierRulings}
        onChange={(earlierRulings) => onChange({ ...item, earlierRulings })}
      />
      <TextField
        {...field('foreignNumbers')}
        label={t`外国の番号`}
        hint={t`あれば一行に一つ。例：ECCN 3A991.a.2`}
        isMultiline
        value={item.foreignNumbers}
        onChange={(foreignNumbers) => onChange({ ...item, foreignNumbers })}
      />
      <RadioGroup
        {...field('proceedingsPending')}
        label={t`この品目について係属中の法的手続がありますか`}
        isRequired
        isInRow
        value={item.proceedingsPending}
        onChange={(answer) => onChange({ ...item, proceedingsPending: answer === 'yes' ? 'yes' : 'no' })}
        choices={[
          { value: 'no', label: t`ない` },
          { value: 'yes', label: t`ある` },
        ]}
      />
      <CheckGroup
        {...field('confidentialFields')}
        label={t`秘密として扱う欄`}
        hint={t`チェックした欄は、この案件の担当者だけが見ます。`}
        isInRow
        values={item.confidentialFields}
        onChange={(confidentialFields) => onChange({ ...item, confidentialFields })}
        choices={choices(confidentialWords)}
      />
    </>
  );
}
