import { useLingui } from '@lingui/react/macro';
import { FileField } from '../../files/file-field.tsx';
import { ItemForm } from '../../item-form/item-form.tsx';
import { CheckGroup } from '../../ui/check-group.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ActionField } from './action-form.ts';
import { CaseJudgmentForm } from './case-judgment-form.tsx';
import type { FieldContext } from './field-context.ts';
import { InquiryField } from './inquiry-field.tsx';
import { Nominees } from './nominees.tsx';
import { Advisor, Replacement } from './replacement.tsx';
import { RevokedCertificate } from './revocation.tsx';
import { SignedJudgment } from './signed-judgment.tsx';
import { Vote } from './vote.tsx';

export function ActionFieldInput({ field, ...context }: FieldContext & { field: ActionField }) {
  const { values, onChange, errorAt, shown } = context;
  switch (field.kind) {
    case 'text':
    case 'date':
    case 'choice':
    case 'choices':
      return <PlainField field={field} {...context} />;
    case 'nominees':
      return <Nominees {...context} at={field.at} seats={field.seats} />;
    case 'advisor':
      return <Advisor {...context} />;
    case 'replacement':
      return <Replacement {...context} />;
    case 'signed':
      return <SignedJudgment shown={shown} />;
    case 'revoked':
      return <RevokedCertificate {...context} />;
    case 'judgment':
      return <CaseJudgmentForm {...context} at="judgment" />;
    case 'vote':
      return <Vote {...context} />;
    case 'item':
      return <ItemForm at="item" item={values.item} onChange={(item) => onChange({ item })} errorAt={errorAt} />;
    case 'files':
      return <FileField id="files" files={values.files} onChange={(files) => onChange({ files })} caseId={shown.id} />;
    default:
      return <InquiryField {...context} kind={field.kind} />;
  }
}

type PlainFieldProps = FieldContext & { field: Extract<ActionField, { label: unknown }> };

function PlainField({ field, values, onChange, errorAt }: PlainFieldProps) {
  const { i18n } = useLingui();
  const { choices } = useWords();
  const shared = { id: field.at, label: i18n._(field.label), error: errorAt(field.at) };
  switch (field.kind) {
    case 'text':
      return (
        <TextField
          {...shared}
          isMultiline
          isRequired={field.isRequired}
          value={values.text}
          onChange={(text) => onChange({ text })}
        />
      );
    case 'date':
      return (
        <DateField {...shared} isRequired={field.isRequired} value={values.due} onChange={(due) => onChange({ due })} />
      );
    case 'choice':
      return (
        <RadioGroup
          {...shared}
          isRequired
          value={values[field.at]}
          onChange={(value) => onChange({ [field.at]: value })}
          choices={choices(field.words)}
        />
      );
    case 'choices':
      return (
        <CheckGroup
          {...shared}
          isRequired
          values={values.reasons}
          onChange={(reasons) => onChange({ reasons })}
          choices={choices(field.words)}
        />
      );
  }
}
