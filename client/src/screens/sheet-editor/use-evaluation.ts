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
export type Evaluating = {
  /** Of the latest answers, or while that is under way of those before. */
  evaluation: Evaluation | undefined;
  isStale: boolean;
  hasFailed: boolean;
  retry: () => void;
};
const typingMs = 250;

/** The sheet judged while it is filled in. Only the latest question is waited for, so the last answer wins. */
export function useEvaluation(draft: SheetDraft): Evaluating {
  const current = JSON.stringify(answeredSheet(draft));
  const asked = useSettled(current);
  const { data, previousData, error, loading, refetch } = useQuery(SheetEvaluationDocument, {
    // Written as JSON two lines above.
    variables: { input: JSON.parse(asked) as AnsweredSheetInput },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  return {
    evaluation: (data ?? previousData)?.sheetEvaluation ?? undefined,
    isStale: loading || asked !== current || error !== undefined,
    hasFailed: error !== undefined,
    retry: () => void refetch(),
  };
}

export function answeredSheet({ form, edition, date, answers }: SheetDraft): AnsweredSheetInput {
  return { form, edition, date, answers: answerInputs(answers) };
}

/** A choice is judged at once, a text when typing pauses. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), isTyping() ? typingMs : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function isTyping(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.type === 'text';
}
