import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { calendarDate } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Facts, Quiet, Row, Stack } from '../../ui/layout.tsx';
import { nameOf } from '../../words/names.ts';
import type { Amendment } from './shown-amendment.ts';
import { useAct } from './use-act.ts';
import { Withdraw } from './withdraw.tsx';

type ActionsProps = { amendment: Amendment; onChange: () => void };

/** What the amendment lets this person do now. */
export function Actions({ amendment, onChange }: ActionsProps) {
  const { allowedActions, step } = amendment;
  const { act, isPending, refusal } = useAct(amendment, onChange);
  const may = (action: Amendment['allowedActions'][number]) => allowedActions.includes(action);
  return (
    <Stack>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      {step === 'impactRun' && !may('approveAmendment') ? (
        <Quiet>
          <Trans>承認は、案を出した人とは別の管理者または承認者が行います。</Trans>
        </Quiet>
      ) : null}
      <Row>
        {may('runImpact') ? (
          <Button emphasis={step === 'checked' ? 'primary' : 'secondary'} isPending={isPending} onPress={() => void act({ action: 'runImpact' })}>
            {step === 'checked' ? <Trans>影響を試算する</Trans> : <Trans>影響をもう一度試算する</Trans>}
          </Button>
        ) : null}
        {may('approveAmendment') ? <Approve amendment={amendment} onChange={onChange} /> : null}
        {may('proposeAmendment') ? (
          <Link className={buttonClass('secondary')} to="/amendments/new">
            <Trans>案を出し直す</Trans>
          </Link>
        ) : null}
        {may('withdrawAmendment') ? <Withdraw amendment={amendment} onChange={onChange} /> : null}
      </Row>
    </Stack>
  );
} // prettier-ignore

/** Shows what is approved, and asks once more. */
function Approve({ amendment, onChange }: ActionsProps) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { act, isPending, refusal } = useAct(amendment, onChange);
  const { version, draft, proposedBy, differences, impact } = amendment;
  const changed = (impact ?? []).reduce((sum, one) => sum + one.changed, 0);
  return (
    <>
      <Button emphasis="primary" onPress={() => setAsking(true)}>
        <Trans>承認する…</Trans>
      </Button>
      <Dialog title={t`改正の承認`} isOpen={isAsking} onClose={() => setAsking(false)}>
        {refusal ? <Banner kind="error" title={refusal} /> : null}
        <Facts
          facts={[
            { name: t`施行日`, value: calendarDate(version) },
            { name: t`案を出した人`, value: nameOf(proposedBy) },
            { name: t`違い`, value: t`${differences.length} 件` },
            { name: t`判定が変わるもの`, value: t`${changed} 件` },
            { name: t`案の内容の番地`, value: <code>{draft.slice(0, 16)}…</code> },
          ]}
        />
        <p>
          <Trans>承認すると、施行日の零時（日本時間）に法令となり、関わる案件・証明書・自主判定に知らせます。適用した後は取り消せません。</Trans>
        </p>
        <DialogActions emphasis="primary" isPending={isPending} onSend={() => void act({ action: 'approveAmendment' }).then((done) => setAsking(!done))} onClose={() => setAsking(false)}>
            <Trans>この改正を承認する</Trans>
        </DialogActions>
      </Dialog>
    </>
  );
} // prettier-ignore
