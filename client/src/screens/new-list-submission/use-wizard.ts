import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { SubmitTableDocument, type SubmitTableMutation } from '../../generated/graphql.ts';
import { signInEnded } from '../../graphql/session.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { type Corrections, rememberColumns, rememberedColumns } from './remembered-columns.ts';
import { type Answer, sendTable, sendTableForFile } from './send-table.ts';
import { type DryRun, mediaTypeOf, pieceForPreview, type Preview, type Problem } from './table-file.ts';

export type WizardStep = 'file' | 'columns' | 'result' | 'submit';
/** What is going on, and how much of the file has gone (0 to 1). */
export type Work = { kind: 'previewing' | 'judging' | 'fetching' | 'submitting'; share: number };
type Outcome = SubmitTableMutation['outcome'];
export type Wizard = ReturnType<typeof useWizard>;

/** The way of one table from a file to its submission. The file stays on the disk; what is kept here is what was said about it. */
export function useWizard({ maker, list }: { maker: string; list: string }) {
  const [step, setStep] = useState<WizardStep>('file');
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [corrections, setCorrections] = useState<Corrections>({});
  const [run, setRun] = useState<DryRun>();
  const { work, problem, during, forget } = useWork();
  const submitting = useSubmit({ maker, list });
  const address = (path: string, query: Record<string, string> = {}) => `${path}?${new URLSearchParams({ maker, list, ...query }).toString()}`;
  const columns = { columns: JSON.stringify(corrections) };

  async function choose(picked: File): Promise<void> {
    forget();
    submitting.forget();
    setFile(picked);
    setRun(undefined);
    const body = await pieceForPreview(picked);
    const seen = await during('previewing', (onSent) => sendTable<Preview>({ url: address('/list/preview'), body, type: mediaTypeOf(picked), onSent }));
    setPreview(seen);
    setCorrections(fitting(rememberedColumns(maker), seen));
    setStep(seen ? 'columns' : 'file');
  }
  async function judge(): Promise<void> {
    if (!file) return;
    rememberColumns(maker, corrections);
    setRun(undefined);
    setStep('result');
    setRun(await during('judging', (onSent) => sendTable<DryRun>({ url: address('/list/dry-run', columns), body: file, type: mediaTypeOf(file), onSent })));
  }
  async function download(): Promise<Blob | undefined> {
    if (!file) return undefined;
    const url = address('/list/dry-run', { ...columns, result: 'csv' });
    return during('fetching', (onSent) => sendTableForFile({ url, body: file, type: mediaTypeOf(file), onSent }));
  }
  async function submit(): Promise<Outcome | undefined> {
    if (!file) return undefined;
    const url = address('/list/tables', { name: file.name.normalize('NFC') });
    const stored = await during('submitting', (onSent) => sendTable<{ table: string }>({ url, body: file, type: mediaTypeOf(file), onSent }));
    return stored && submitting.submit(stored.table, corrections);
  }
  const correct = (heading: string, meaning: string | null) => setCorrections((now) => ({ ...now, [heading]: meaning }));
  return {
    step, goTo: setStep, file, preview, corrections, correct, run, work, problem, outcome: submitting.outcome, hasFailed: submitting.hasFailed,
    isBusy: Boolean(work) || submitting.isSending, choose, judge, download, submit,
  };
} // prettier-ignore

/** One request at a time. Undefined when it was not answered as hoped; then the problem stands on the page. */
function useWork() {
  const [work, setWork] = useState<Work>();
  const [problem, setProblem] = useState<Problem | 'failed'>();
  async function during<Body>(kind: Work['kind'], send: (onSent: (share: number) => void) => Promise<Answer<Body>>): Promise<Body | undefined> {
    setProblem(undefined);
    setWork({ kind, share: 0 });
    const answer = await send((share) => setWork({ kind, share }));
    setWork(undefined);
    if (answer === 'signInEnded') return void signInEnded(true);
    if (answer === 'failed') return void setProblem('failed');
    if ('problem' in answer) return void setProblem(answer.problem);
    return answer.body;
  }
  return { work, problem, during, forget: () => setProblem(undefined) };
} // prettier-ignore

function useSubmit(offered: { maker: string; list: string }) {
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isSending, setSending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  async function submit(table: string, corrections: Corrections): Promise<Outcome | undefined> {
    const mapping = Object.entries(corrections).map(([heading, meaning]) => ({ heading, meaning }));
    const content = { ...offered, table, mapping };
    setSending(true);
    const answer = await client
      .mutate({ mutation: SubmitTableDocument, variables: { input: { ...content, commandId: commandIdFor(content) } } })
      .catch(() => undefined);
    setSending(false);
    setFailed(!answer);
    setOutcome(answer?.data?.outcome);
    return answer?.data?.outcome;
  }
  return { outcome, isSending, hasFailed, submit, forget: () => setOutcome(undefined) };
}

/** Of what is remembered, that which this table has columns for. */
function fitting(remembered: Corrections, preview: Preview | undefined): Corrections {
  const headings = new Set(preview?.columns.map(({ heading }) => heading));
  return Object.fromEntries(Object.entries(remembered).filter(([heading]) => headings.has(heading)));
}
