import { useLingui } from '@lingui/react/macro';
import type { SubmissionStep } from '../../generated/graphql.ts';
import { StageLine } from '../../ui/stage-line.tsx';

const positions: Record<SubmissionStep, number> = {
  judging: 0,
  refused: 0,
  confirmation: 1,
  sampling: 2,
  inspection: 2,
  fullInspection: 2,
  approval: 3,
  secondApproval: 3,
  approved: 4,
  released: 5,
  returned: 5,
  withdrawn: 5,
};

export function SubmissionStages({ step }: { step: SubmissionStep }) {
  const { t } = useLingui();
  const last = step === 'returned' ? t`差戻し` : step === 'withdrawn' ? t`取下げ` : t`公表`;
  const stages = [
    t`判定`,
    t`確認`,
    t`検査`,
    t({ message: '承認', context: 'a table is published' }),
    t`公表待ち`,
    last,
  ];
  return <StageLine label={t`段階`} stages={stages} current={positions[step]} />;
}
