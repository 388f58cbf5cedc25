import { useLingui } from '@lingui/react/macro';
import type { Step } from '../../generated/graphql.ts';
import { StageLine } from '../../ui/stage-line.tsx';

const positions: Record<Step, number> = {
  submission: 0,
  acceptance: 0,
  completion: 0,
  assignment: 1,
  firstVerification: 2,
  secondVerification: 3,
  panel: 3,
  signOff: 4,
  issuing: 4,
  issued: 5,
  revoked: 5,
  undetermined: 5,
  takenBack: 5,
  declined: 5,
  withdrawn: 5,
  lapsed: 5,
};

/** Five stages in words, whatever detour a case takes within one of them. */
export function CaseStages({ step }: { step: Step }) {
  const { t } = useLingui();
  const stages = [t`受付`, t`指名`, t`一次検証`, t`二次検証`, t`承認`, t`終了`];
  return <StageLine label={t`段階`} stages={stages} current={positions[step]} />;
}
