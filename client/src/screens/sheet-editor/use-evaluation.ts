import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  type AnsweredSheetInput,
  SheetEvaluationDocument,
  type SheetEvaluationQuery,
} from '../../generated/graphql.ts';
import { answerInputs, type SheetDraft } from '../../sheet/sheet-draft.ts';

export type Evaluation = NonNullable<SheetEvaluationQuery['sheetEvaluation']>;
export type EvaluatedQuestion = Evaluation['questions'][number];
const delayMs = 250;

/** The sheet judged while it is typed: asked for when typing pauses; until the answer comes, the last one stands. */
export function useEvaluation(draft: SheetDraft) {
  const input = useSettled(JSON.stringify(answeredSheet(draft)));
  const { data, previousData, error, loading } = useQuery(SheetEvaluationDocument, {
    // Written as JSON two lines above.
    variables: { input: JSON.parse(input) as AnsweredSheetInput },
    fetchPolicy: 'no-cache',
  });
  return { evaluation: (data ?? previousData)?.sheetEvaluation ?? undefined, error, isAsking: loading };
}

export function answeredSheet({ form, edition, date, answers }: SheetDraft): AnsweredSheetInput {
  return { form, edition, date, answers: answerInputs(answers) };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
