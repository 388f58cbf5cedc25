import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { SummaryTermsDocument } from '../generated/graphql.ts';
import type { ErrorAt } from '../item-form/problems.ts';
import { CheckGroup } from '../ui/check-group.tsx';
import { Stack } from '../ui/layout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { nameOf } from '../words/names.ts';

/** What a verifier writes beside the judgment: each part of the reasoning in a field of its own. */
export type ReasoningDraft = {
  materialExamined: string;
  exclusionsConsidered: string;
  interpretation: string;
  internalNote: string;
  summary: string[];
};
export const emptyReasoning: ReasoningDraft = {
  materialExamined: '',
  exclusionsConsidered: '',
  interpretation: '',
  internalNote: '',
  summary: [],
};

type VerifiedReasoningProps = {
  at: string;
  reasoning: ReasoningDraft;
  onChange: (reasoning: ReasoningDraft) => void;
  errorAt: ErrorAt;
};

export function VerifiedReasoning({ at, reasoning, onChange, errorAt }: VerifiedReasoningProps) {
  const { t } = useLingui();
  const { data } = useQuery(SummaryTermsDocument);
  const terms = (data?.summaryTerms ?? []).filter((term) => term.approved);
  const field = (name: 'materialExamined' | 'exclusionsConsidered' | 'interpretation' | 'internalNote') => ({
    id: `${at}.${name}`,
    error: errorAt(`${at}.${name}`),
    isMultiline: true,
    value: reasoning[name],
    onChange: (text: string) => onChange({ ...reasoning, [name]: text }),
  });
  return (
    <Stack>
      <TextField
        {...field('materialExamined')}
        label={t`確認した資料`}
        hint={t`文書名、版、ページ、日付。`}
        isRequired
      />
      <TextField {...field('exclusionsConsidered')} label={t`検討した除外`} />
      <TextField {...field('interpretation')} label={t`解釈`} />
      <CheckGroup
        id={`${at}.summary`}
        error={errorAt(`${at}.summary`)}
        label={t`要約の語`}
        values={reasoning.summary}
        onChange={(summary) => onChange({ ...reasoning, summary })}
        choices={terms.map((term) => ({ value: term.id, label: nameOf(term) }))}
      />
      <TextField
        {...field('internalNote')}
        label={t`内部の覚え書き`}
        hint={t`CISTEC の人だけが読めます。申請者には示しません。`}
      />
    </Stack>
  );
}
