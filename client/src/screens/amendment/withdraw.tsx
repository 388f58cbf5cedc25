import { useLingui } from '@lingui/react/macro';
import { WithdrawDialog } from '../../shell/withdraw-dialog.tsx';
import { amendmentWithdrawWords } from '../../words/amendment-words.ts';
import type { Amendment } from './shown-amendment.ts';
import { useAct } from './use-act.ts';

export function Withdraw({ amendment, onChange }: { amendment: Amendment; onChange: () => void }) {
  const { t } = useLingui();
  const { act, isPending, refusal } = useAct(amendment, onChange);
  const withdraw = (reason: keyof typeof amendmentWithdrawWords) => act({ action: 'withdrawAmendment', reason });
  return <WithdrawDialog title={t`改正の取下げ`} reasons={amendmentWithdrawWords} withdraw={withdraw} isPending={isPending} refusal={refusal} />; // prettier-ignore
}
