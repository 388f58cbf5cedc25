import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { ClausesDocument } from '../../generated/graphql.ts';
import { CheckGroup } from '../../ui/check-group.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { partyWords } from '../../words/action-words.ts';
import { titleOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { FieldContext } from './field-context.ts';

type Kind = 'partCount' | 'request' | 'parts' | 'clause' | 'file' | 'consultation';

export function InquiryField({ kind, ...context }: FieldContext & { kind: Kind }) {
  switch (kind) {
    case 'request':
      return <RequestChoice {...context} />;
    case 'parts':
      return <Parts {...context} />;
    case 'consultation':
      return <ConsultationChoice {...context} />;
    case 'clause':
      return <ClauseChoice {...context} />;
    case 'file':
      return <FileChoice {...context} />;
    case 'partCount':
      return <PartCount {...context} />;
  }
}

function PartCount({ values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  return (
    <TextField
      id="parts"
      label={t`質問の部分の数`}
      hint={t`部分ごとに答えを受け取れます。`}
      inputMode="numeric"
      error={errorAt('parts')}
      value={values.partCount}
      onChange={(partCount) => onChange({ partCount })}
    />
  );
}

function RequestChoice({ shown, subjects, values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id="request"
      label={t`どの依頼か`}
      isRequired
      error={errorAt('request')}
      value={values.request}
      onChange={(request) => onChange({ request, parts: [] })}
      choices={shown.informationRequests
        .filter((request) => subjects.includes(request.id))
        .map((request) => ({ value: request.id, label: request.question ?? request.id }))}
    />
  );
}

function Parts({ shown, values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  const request = shown.informationRequests.find(({ id }) => id === values.request);
  const numbers = Array.from({ length: request?.parts ?? 0 }, (_, index) => String(index + 1));
  return (
    <CheckGroup
      id="parts"
      label={t`答える部分`}
      isRequired
      error={errorAt('parts')}
      values={values.parts.map(String)}
      onChange={(parts) => onChange({ parts: parts.map(Number) })}
      choices={numbers.map((value) => ({ value, label: t`部分 ${value}` }))}
    />
  );
}

function ConsultationChoice({ shown, subjects, values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <RadioGroup
      id="consultation"
      label={t`どの照会か`}
      isRequired
      error={errorAt('consultation')}
      value={values.consultation}
      onChange={(consultation) => onChange({ consultation })}
      choices={shown.consultations
        .filter((consultation) => subjects.includes(consultation.id))
        .map(({ id, party, question }) => ({ value: id, label: `${word(partyWords, party)} ${question ?? ''}` }))}
    />
  );
}

function ClauseChoice({ shown, values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  const version = shown.submission?.regulationVersion ?? '';
  const { data } = useQuery(ClausesDocument, { variables: { version }, skip: !version });
  const clauses = data?.clauses ?? [];
  return (
    <Select
      id="clause"
      label={t`関係する条項`}
      hint={t`条項か文書のどちらかを選んでください。`}
      error={errorAt('clause')}
      value={values.clause}
      onChange={(clause) => onChange({ clause })}
      choices={[
        { value: '', label: t`なし` },
        ...clauses.map((clause) => ({ value: clause.id, label: `${clause.citation} ${titleOf(clause)}` })),
      ]}
    />
  );
}

function FileChoice({ shown, values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  const files = shown.submission?.files ?? [];
  if (files.length === 0) return null;
  return (
    <Select
      id="file"
      label={t`関係する文書`}
      error={errorAt('file')}
      value={values.file}
      onChange={(file) => onChange({ file })}
      choices={[
        { value: '', label: t`なし` },
        ...files.map(({ contentId, name }) => ({ value: contentId, label: name })),
      ]}
    />
  );
}
