import { type KeyboardEvent, useEffect, useState } from 'react';
import { type AnswerDraft, emptyAnswer, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { focusPlace } from '../../ui/error-summary.tsx';
import type { Sheet } from './opened-sheet.ts';
import type { Evaluating } from './use-evaluation.ts';

const values: Partial<Record<string, string>> = { '1': 'yes', '2': 'no', '3': '' };

type Keys = {
  sheet: Sheet;
  draft: SheetDraft;
  evaluating: Evaluating;
  active: string;
  change: (id: string, answer: AnswerDraft) => void;
};

/** 1 2 3 answer a yes-or-no question; n and N, and Enter in a number, go to the next and the previous open one. Letters and
 *  digits act only where no text is written. Which question comes next is known when the answer has been judged: until then
 *  the move waits. */
export function useQuestionKeys({ sheet, draft, evaluating, active, change }: Keys) {
  const goOn = useMove(sheet, evaluating);
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const question = sheet.questions.find(({ id }) => id === active);
    if (isWriting(event)) {
      if (event.key === 'Enter' && question?.kind === 'number') goOn({ from: active, step: 1 });
      return;
    }
    const value = values[event.key];
    if (question?.kind === 'yesNo' && value !== undefined) {
      event.preventDefault();
      change(active, { ...(draft.answers[active] ?? emptyAnswer), value });
      if (value) goOn({ from: active, step: 1 });
    }
    if (event.key === 'n' || event.key === 'N') {
      event.preventDefault();
      goOn({ from: active, step: event.key === 'n' ? 1 : -1 });
    }
  };
}

type Move = { from: string; step: 1 | -1 };

function useMove(sheet: Sheet, { evaluation, isStale }: Evaluating) {
  const [move, setMove] = useState<Move>();
  useEffect(() => {
    if (!move || isStale || !evaluation) return;
    setMove(undefined);
    const open = new Set(evaluation.questions.flatMap(({ question, state }) => (state === 'open' ? [question] : [])));
    const next = nextOf(sheet, open, move);
    if (next) focusPlace(`question-${next}`);
  }, [move, isStale, evaluation, sheet]);
  return setMove;
}

/** The nearest of these questions in that direction, other than this one. */
function nextOf(sheet: Sheet, open: ReadonlySet<string>, { from, step }: Move): string | undefined {
  const ids = sheet.questions.map(({ id }) => id);
  const ordered = step === 1 ? ids : ids.reverse();
  return ordered.slice(ordered.indexOf(from) + 1).find((id) => open.has(id));
}

/** Radios and checkboxes take no letters; every other input does. */
function isWriting({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
