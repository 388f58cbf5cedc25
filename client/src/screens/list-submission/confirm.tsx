import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCount } from '../../list-submission/use-count.ts';
import { calendarDate } from '../../language/moment.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/layout.tsx';
import { makerName, nameOf } from '../../words/names.ts';
import type { ActionProps } from './shown-submission.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { useAct } from './use-act.ts';

/** The officer of the maker puts their name under exactly this result. */
export function Confirm({ submission, onChange }: ActionProps) {
  const { t } = useLingui();
  const count = useCount();
  const [isAsking, setAsking] = useState(false);
  const { act, isPending, refusal, isStale } = useAct(submission, onChange);
  const { maker, submittedBy, rowCount, counts, lawDate, digest } = submission;
  return (
    <>
      <Button emphasis="primary" onPress={() => setAsking(true)}>
        <Trans>確認する…</Trans>
      </Button>
      <Dialog title={t`該非確認責任者の確認`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Trouble isStale={isStale} refusal={refusal} />
        <Facts
          facts={[
            { name: t`メーカー`, value: makerName(maker) },
            { name: t`判定して提出した人`, value: nameOf(submittedBy) },
            { name: t`行数`, value: count(rowCount) },
            { name: t`適合`, value: count(counts?.eligible) },
            { name: t`専門家の判断待ち`, value: count(counts?.needsExpert) },
            { name: t`不適合（公表されません）`, value: count(counts?.refused) },
            { name: t`どの日の法令で判定したか`, value: lawDate ? calendarDate(lawDate) : '–' },
            { name: t`判定結果の要約値`, value: <code>{digest?.slice(0, 16)}…</code> },
          ]}
        />
        <p>
          <Trans>
            確認は、この要約値の判定結果に対して行います。確認すると、適合した行から検査する行が抜き取られ、CISTEC
            の専門家の検査に進みます。
          </Trans>
        </p>
        <DialogActions emphasis="primary" isPending={isPending} onSend={() => void act({ action: 'confirmTable' }).then((done) => setAsking(!done))} onClose={() => setAsking(false)}>
            <Trans>この判定結果を確認する</Trans>
        </DialogActions>
      </Dialog>
    </>
  );
} // prettier-ignore
