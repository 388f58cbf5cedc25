import { useLingui } from '@lingui/react/macro';
import { WithdrawDialog } from '../../shell/withdraw-dialog.tsx';
import { doubtWithdrawWords } from '../../words/doubt-words.ts';
import type { ActionProps } from './shown-doubt.ts';
import { useAct } from './use-act.ts';

export function Withdraw({ doubt, onChange }: ActionProps) {
  const { t } = useLingui();
  const { act, isPending, refusal } = useAct(doubt, onChange);
  const withdraw = (reason: keyof typeof doubtWithdrawWords) => act({ action: 'withdrawDoubt', reason });
  return <WithdrawDialog title={t`疑義の取下げ`} reasons={doubtWithdrawWords} withdraw={withdraw} isPending={isPending} refusal={refusal} />; // prettier-ignore
}
