import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { createLocalQueue } from '../../drafts/local-queue.ts';
import type { Action, CaseContentFragment } from '../../generated/graphql.ts';
import { needsFreshSignIn } from '../../graphql/step-up.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import type { Problem } from '../../item-form/problems.ts';
import { useWords } from '../../words/use-words.ts';
import type { ActionForm, ActionOutcome } from './action-form.ts';
import { type ActionValues, startingValues } from './action-values.ts';
import { missingAnswers } from './missing-answers.ts';
import { recorded } from './recorded.ts';

type Task = {
  action: Action;
  form: ActionForm;
  shown: CaseContentFragment;
  onStale: () => Promise<unknown>;
  onDone: () => Promise<void>;
};

export function useAction({ action, form, shown, onStale, onDone }: Task) {
  const { t } = useLingui();
  const { say } = useWords();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const allowed = shown.allowedActions.filter((one) => one.action === action);
  const subjects = allowed.flatMap(({ subject }) => subject ?? []);
  const { values, change, forget } = useKeptValues({ action, form, shown, subjects });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const [isStale, setStale] = useState(false);
  const [isSending, setSending] = useState(false);

  async function finish(outcome: ActionOutcome | undefined, commandId: string): Promise<void> {
    const isPending = outcome?.__typename === 'CommandPending';
    const isDone = outcome && (isPending ? await recorded(client, shown.id, commandId) : !outcome.message);
    if (isDone) {
      forget();
      return onDone();
    }
    // The case moved on; the next press rests on what is shown then.
    if (outcome?.__typename === 'StaleVersion') await onStale();
    if (outcome?.problems) return setProblems(outcome.problems);
    const pending = t`受け付けましたが、まだ記録されていません。少し待って、もう一度押してください。`;
    const unknown = t`確認できませんでした。もう一度押しても二重にはなりません。`;
    setTrouble(isPending ? pending : (outcome?.message ?? unknown));
  }

  async function send(): Promise<void> {
    const missing = missingAnswers(form.fields, values);
    setTrouble(undefined);
    setStale(false);
    setProblems(missing.map(({ path, message }) => ({ path, code: 'MISSING', message: say(message) })));
    if (missing.length > 0) return;
    setSending(true);
    const content = form.content(values, shown);
    const basis = allowed.find(({ subject }) => !subject || subject === values[subjectOf(form)]);
    const expectedVersion = basis?.basisVersion ?? shown.version;
    const commandId = commandIdFor([content, expectedVersion]);
    const head = { commandId, caseId: shown.id, expectedVersion };
    const outcome = await form.send(client, head, content).catch((error: unknown) => {
      setStale(needsFreshSignIn(error));
      return undefined;
    });
    await finish(outcome, commandId);
    setSending(false);
  }

  return { values, change, subjects, problems, trouble, isStale, isSending, send: () => void send() };
}

type Kept = Pick<Task, 'action' | 'form' | 'shown'> & { subjects: readonly string[] };

/** What is typed into a dialog stays in this device until it is sent, whatever happens to the dialog or the tab. */
function useKeptValues({ action, form, shown, subjects }: Kept) {
  const key = `${shown.number}.${action}`;
  const [queue] = useState(() => createLocalQueue<ActionValues>());
  const [values, setValues] = useState(() => {
    const kept = { ...startingValues(form.start, shown), ...queue.read(key)?.content };
    // What a kept answer was about may be closed by now.
    const kind = subjectOf(form);
    return { ...kept, [kind]: subjects.includes(kept[kind]) ? kept[kind] : (subjects[0] ?? '') };
  });
  function change(part: Partial<ActionValues>): void {
    const next = { ...values, ...part };
    setValues(next);
    queue.write(key, { content: next, version: shown.version });
  }
  return { values, change, forget: () => queue.remove(key) };
}

function subjectOf({ fields }: ActionForm): 'request' | 'consultation' {
  return fields.some(({ kind }) => kind === 'consultation') ? 'consultation' : 'request';
}
