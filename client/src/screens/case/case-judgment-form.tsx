import { useQuery } from '@apollo/client/react';
import { ClausesDocument } from '../../generated/graphql.ts';
import { JudgmentForm } from '../../judgment-form/judgment-form.tsx';
import { VerifiedReasoning } from '../../judgment-form/verified-reasoning.tsx';
import type { FieldContext } from './field-context.ts';

/** A judgment of this case, over the clauses of the law state it was submitted under. */
export function CaseJudgmentForm({ at, shown, values, onChange, errorAt }: FieldContext & { at: string }) {
  const version = shown.submission?.regulationVersion ?? '';
  const { data } = useQuery(ClausesDocument, { variables: { version }, skip: !version });
  return (
    <>
      <JudgmentForm
        at={at}
        judgment={values.judgment}
        onChange={(judgment) => onChange({ judgment })}
        clauses={data?.clauses ?? []}
        files={shown.submission?.files ?? []}
        errorAt={errorAt}
      />
      <VerifiedReasoning
        at={at}
        reasoning={values.reasoning}
        onChange={(reasoning) => onChange({ reasoning })}
        errorAt={errorAt}
      />
    </>
  );
}
