import type { KeyboardEvent } from 'react';
import { type AnswerDraft, emptyAnswer, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { focusPlace } from '../../ui/error-summary.tsx';
import type { Sheet } from './sheet-editor-screen.tsx';
import type { EvaluatedQuestion } from './use-evaluation.ts';

const values: Partial<Record<string, string>> = { '1': 'yes', '2': 'no', '3': '' };

type Keys = {
  sheet: Sheet;
  draft: SheetDraft;
  states: ReadonlyMap<string, EvaluatedQuestion>;
  active: string;
  change: (id: string, answer: AnswerDraft) => void;
};

/** 1 2 3 answer a yes-or-no question and go on; n and N go to the next and the previous open one. Keys act only where no text
 *  is written and nothing is composed. */
export function useQuestionKeys({ sheet, draft, states, active, change }: Keys) {
  return (event: KeyboardEvent) => {
    if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const question = sheet.questions.find(({ id }) => id === active);
    const value = values[event.key];
    if (question?.kind === 'yesNo' && value !== undefined) {
      event.preventDefault();
      change(active, { ...(draft.answers[active] ?? emptyAnswer), value });
      if (value) goTo(nextOpen(sheet, states, active, 1));
    }
    if (event.key === 'n' || event.key === 'N') {
      event.preventDefault();
      goTo(nextOpen(sheet, states, active, event.key === 'n' ? 1 : -1));
    }
  };
}

/** The nearest open question in that direction, other than this one. */
function nextOpen(sheet: Sheet, states: Keys['states'], from: string, step: 1 | -1): string | undefined {
  const ids = sheet.questions.map(({ id }) => id);
  const ordered = step === 1 ? ids : ids.reverse();
  const later = ordered.slice(ordered.indexOf(from) + 1);
  return later.find((id) => states.get(id)?.state === 'open');
}

function goTo(id: string | undefined): void {
  if (id) focusPlace(`question-${id}`);
}

/** Radios and checkboxes take no letters; every other input does. */
function isWriting({ nativeEvent, target }: KeyboardEvent): boolean {
  if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return true;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
