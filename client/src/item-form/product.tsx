import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { type ItemKind, RegulationVersionsDocument } from '../generated/graphql.ts';
import { interpretedPartNumber } from '../language/interpreted-text.ts';
import { InterpretedField } from '../ui/interpreted-field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { kindWords } from '../words/case-words.ts';
import { fieldWords } from '../words/field-words.ts';
import { nameOf } from '../words/names.ts';
import { useWords } from '../words/use-words.ts';
import type { ItemDraft } from './application-draft.ts';
import type { ItemFormProps } from './item-form-props.ts';

export function Product({ at, item, onChange, errorAt }: ItemFormProps) {
  const { t } = useLingui();
  const field = (name: keyof ItemDraft) => ({ id: `${at}.${name}`, error: errorAt(`${at}.${name}`) });
  const text = (name: 'productNameJa' | 'productNameEn' | 'maker' | 'purpose' | 'description') => ({
    ...field(name),
    value: item[name],
    onChange: (value: string) => onChange({ ...item, [name]: value }),
  });
  return (
    <>
      <Kind {...{ at, item, onChange, errorAt }} />
      <TextField {...text('productNameJa')} label={t`品名（日本語）`} isRequired />
      <TextField
        {...text('productNameEn')}
        label={t`品名（英語）`}
        hint={t`任意。証明書の英語欄に使います。`}
        lang="en"
      />
      <TextField {...text('maker')} label={t`製造者`} isRequired />
      <InterpretedField
        {...field('partNumber')}
        label={t`型番`}
        isRequired
        value={item.partNumber}
        interpret={interpretedPartNumber}
        onChange={(partNumber) => onChange({ ...item, partNumber })}
      />
      <TextField {...text('purpose')} label={t`相談の目的`} isRequired isMultiline />
      <TextField {...text('description')} label={t`用途・説明`} hint={t`任意`} isMultiline />
      <Regulation {...{ at, item, onChange, errorAt }} />
    </>
  );
}

function Kind({ at, item, onChange, errorAt }: ItemFormProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  return (
    <>
      <RadioGroup
        id={`${at}.kind`}
        error={errorAt(`${at}.kind`)}
        label={t`貨物か技術か`}
        isRequired
        isInRow
        value={item.kind}
        // The choices below are the kinds and nothing else.
        onChange={(kind) => onChange({ ...item, kind: kind as ItemKind })}
        choices={choices(kindWords)}
      />
      <Select
        id={`${at}.field`}
        error={errorAt(`${at}.field`)}
        label={t`専門分野`}
        isRequired
        value={item.field}
        onChange={(field) => onChange({ ...item, field })}
        choices={choices(fieldWords)}
      />
    </>
  );
}

function Regulation({ at, item, onChange, errorAt }: ItemFormProps) {
  const { t } = useLingui();
  const { data } = useQuery(RegulationVersionsDocument);
  return (
    <Select
      id={`${at}.regulationVersion`}
      error={errorAt(`${at}.regulationVersion`)}
      label={t`法令の版`}
      hint={t`条項はこの版から選びます。`}
      isRequired
      value={item.regulationVersion}
      onChange={(regulationVersion) => onChange({ ...item, regulationVersion })}
      choices={(data?.regulationVersions ?? []).map((known) => ({ value: known.version, label: nameOf(known) }))}
    />
  );
}
