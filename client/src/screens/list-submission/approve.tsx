import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCount } from '../../list-submission/use-count.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Facts, Stack } from '../../ui/layout.tsx';
import { makerName, namesOf } from '../../words/names.ts';
import type { ActionProps, ShownSubmission } from './shown-submission.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { useAct } from './use-act.ts';

/** One of the two of the association who approve: what is approved, what has to be looked at, and a fresh sign-in. */
export function Approve({ submission, onChange }: ActionProps) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { questions, checked, toggle } = useChecklist(submission);
  const [isMissing, setMissing] = useState(false);
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const send = async () => {
    const isComplete = checked.length === questions.length;
    setMissing(!isComplete);
    if (isComplete && (await act({ action: 'approveTable' }))) setAsking(false);
  };
  return (
    <>
      <Button emphasis="primary" onPress={() => setAsking(true)}>
        <Trans>承認する…</Trans>
      </Button>
      <Dialog title={t`公表の承認`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Trouble isStale={isStale} refusal={refusal ?? (isMissing && checked.length < questions.length ? t`確かめたことに印を付けてください。` : undefined)} />
        <Approved submission={submission} />
        <Stack>
          {questions.map((question) => (
            <Checkbox key={question} isSelected={checked.includes(question)} onChange={(on) => toggle(question, on)}>
              {question}
            </Checkbox>
          ))}
        </Stack>
        <p>
          <Trans>承認は二人の別の人が行います。二人が承認すると、次の公表の回に入ります。</Trans>
        </p>
        <DialogActions emphasis="primary" isPending={isPending} onSend={() => void send()} onClose={() => setAsking(false)}>
            <Trans>この表を承認する</Trans>
        </DialogActions>
      </Dialog>
    </>
  );
} // prettier-ignore

function Approved({ submission }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const count = useCount();
  const { maker, counts, plan, inspection, inspectors, digest } = submission;
  const publishable = counts ? counts.eligible + counts.cleared : undefined;
  const disagreed = inspection?.disagreed.length ?? 0;
  return (
    <Facts
      facts={[
        { name: t`メーカー`, value: makerName(maker) },
        { name: t`公表する行`, value: count(publishable) },
        { name: t`うち専門家が認めた行`, value: count(counts?.cleared) },
        { name: t`公表しない行`, value: count(counts && counts.refused + counts.referred + counts.needsExpert) },
        { name: t`抜取検査`, value: plan ? t`${plan.size} 行中、同意しなかった行 ${disagreed}（合格判定数 ${plan.accept}）` : '–' },
        { name: t`検査した人`, value: namesOf(inspectors) || '–' },
        { name: t`判定結果の要約値`, value: <code>{digest?.slice(0, 16)}…</code> },
      ]}
    />
  );
} // prettier-ignore

/** What the approver answers for; nothing of it is sent, for the approval says it. */
function useChecklist({ counts }: ShownSubmission) {
  const { t } = useLingui();
  const [checked, setChecked] = useState<readonly string[]>([]);
  const questions = [
    t`検査の結果と、同意しなかった行の理由を読みました。`,
    ...(counts && counts.cleared > 0 ? [t`専門家が認めた行の理由を読みました。`] : []),
    t`このメーカーと利害関係がありません。`,
  ];
  const toggle = (question: string, on: boolean) =>
    setChecked((now) => (on ? [...now, question] : now.filter((one) => one !== question)));
  return { questions, checked, toggle };
}
