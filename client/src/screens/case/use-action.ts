import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { createLocalQueue } from '../../drafts/local-queue.ts';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import type { Problem } from '../../item-form/problems.ts';
import { useWords } from '../../words/use-words.ts';
import type { ActionForm, ActionOutcome, Allowed } from './action-form.ts';
import { type ActionValues, startingValues } from './action-values.ts';
import { missingAnswers } from './missing-answers.ts';
import { recorded } from './recorded.ts';

type Task = { allowed: Allowed; form: ActionForm; shown: CaseContentFragment; onDone: () => Promise<void> };

export function useAction({ allowed, form, shown, onDone }: Task) {
  const { t } = useLingui();
  const { say } = useWords();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const { values, change, forget } = useKeptValues(allowed, form, shown);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const [isSending, setSending] = useState(false);

  async function finish(outcome: ActionOutcome | undefined, commandId: string): Promise<void> {
    const isPending = outcome?.__typename === 'CommandPending';
    const isDone = outcome && (isPending ? await recorded(client, shown.id, commandId) : !outcome.message);
    if (isDone) {
      forget();
      await onDone();
    } else if (outcome?.problems) setProblems(outcome.problems);
    else if (isPending) setTrouble(t`受け付けましたが、まだ記録されていません。少し待って、もう一度押してください。`);
    else setTrouble(outcome?.message ?? t`確認できませんでした。もう一度押しても二重にはなりません。`);
  }

  async function send(): Promise<void> {
    const missing = missingAnswers(form.fields, values);
    setTrouble(undefined);
    setProblems(missing.map(({ path, message }) => ({ path, code: 'MISSING', message: say(message) })));
    if (missing.length > 0) return;
    setSending(true);
    const content = form.content(values, shown);
    const commandId = commandIdFor([content, allowed.basisVersion]);
    const head = { commandId, caseId: shown.id, expectedVersion: allowed.basisVersion };
    const outcome = await form.send(client, head, content).catch(() => undefined);
    await finish(outcome, commandId);
    setSending(false);
  }

  return { values, change, problems, trouble, isSending, send: () => void send() };
}

/** What is typed into a dialog stays in this device until it is sent, whatever happens to the dialog or the tab. */
function useKeptValues(allowed: Allowed, form: ActionForm, shown: CaseContentFragment) {
  const key = `${shown.number}.${allowed.action}`;
  const [queue] = useState(() => createLocalQueue<ActionValues>());
  const [values, setValues] = useState(() => ({
    ...startingValues(form.start, shown),
    ...queue.read(key)?.content,
  }));
  function change(part: Partial<ActionValues>): void {
    const next = { ...values, ...part };
    setValues(next);
    queue.write(key, { content: next, version: allowed.basisVersion });
  }
  return { values, change, forget: () => queue.remove(key) };
}
