import { Trans, useLingui } from '@lingui/react/macro';
import { useCount } from '../../list-submission/use-count.ts';
import type { ShownSubmission } from './shown-submission.ts';

/** How far the judging has come; it goes on when this page is closed, and when a machine fails. */
export function Judging({ submission: { progress } }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const count = useCount();
  if (!progress) return null;
  const { rows, percent } = progress;
  return (
    <p>
      <progress value={percent} max={100} aria-label={t`判定の進み具合`} />{' '}
      <Trans>
        {percent} %・{count(rows)} 行
      </Trans>
    </p>
  );
}
