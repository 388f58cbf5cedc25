import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SubmissionAction } from '../../generated/graphql.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { tableReturnWords, tableWithdrawWords } from '../../words/list-words.ts';
import { Approve } from './approve.tsx';
import { Confirm } from './confirm.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ActionProps, ShownSubmission } from './shown-submission.ts';

/** What the table lets this person do now. */
export function Actions({ submission, onChange }: ActionProps) {
  const { allowedActions, counts, number } = submission;
  const may = (action: SubmissionAction) => allowedActions.includes(action);
  return (
    <Stack>
      <WhyNot submission={submission} />
      <Row>
        {may('confirmTable') ? <Confirm submission={submission} onChange={onChange} /> : null}
        {may('inspectRows') ? (
          <Link className={buttonClass('primary')} to="/list-submissions/$number/inspection" params={{ number }}>
            <Trans>検査する</Trans>
          </Link>
        ) : null}
        {may('decideRows') && counts && counts.needsExpert > 0 ? (
          <Link className={buttonClass('primary')} to="/list-submissions/$number/decisions" params={{ number }}>
            <Trans>判断待ちの行を決める</Trans>
          </Link>
        ) : null}
        {may('approveTable') ? <Approve submission={submission} onChange={onChange} /> : null}
        {may('submitTable') ? (
          <Link className={buttonClass('primary')} to="/list-submissions/new">
            <Trans>直した表を提出する</Trans>
          </Link>
        ) : null}
        {may('returnTable') ? <ReasonDialog submission={submission} onChange={onChange} kind={returning} /> : null}
        {may('withdrawTable') ? <ReasonDialog submission={submission} onChange={onChange} kind={withdrawing} /> : null}
      </Row>
    </Stack>
  );
}

const returning = {
  action: 'returnTable',
  words: tableReturnWords,
  name: msg`差し戻す`,
  title: msg`表の差し戻し`,
  effect: msg`表はメーカーに戻り、この回には公表されません。理由と言葉はメーカーに示します。`,
  hasNote: true,
} as const;
const withdrawing = {
  action: 'withdrawTable',
  words: tableWithdrawWords,
  name: msg`取り下げる`,
  title: msg`表の取下げ`,
  effect: msg`この表は公表されません。記録は残ります。直したファイルをいつでも提出できます。`,
  hasNote: false,
} as const;

/** A button that one looks for and does not find has a reason. */
function WhyNot({ submission: { step, allowedActions, rowCount } }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const reasons = {
    confirmation: allowedActions.includes('withdrawTable') && !allowedActions.includes('confirmTable') && rowCount !== null
      ? t`確認は、提出した人とは別の該非確認責任者が行います。` : undefined,
    approval: allowedActions.includes('returnTable') && !allowedActions.includes('approveTable')
      ? t`承認は、検査をしなかった承認者が行います。` : undefined,
    secondApproval: allowedActions.includes('returnTable') && !allowedActions.includes('approveTable')
      ? t`二人目の承認は、一人目とは別の、検査をしなかった承認者が行います。` : undefined,
  }; // prettier-ignore
  const reason = step in reasons ? reasons[step as keyof typeof reasons] : undefined;
  return reason ? <Quiet>{reason}</Quiet> : null;
}
