import { Trans } from '@lingui/react/macro';
import styles from './stage-line.module.css';

/** The stages of a case in words; the present one is said, not only coloured. */
export function StageLine({ label, stages, current }: { label: string; stages: readonly string[]; current: number }) {
  return (
    <ol className={styles.line} aria-label={label}>
      {stages.map((stage, index) => (
        <li key={stage} className={styles.stage} aria-current={index === current ? 'step' : undefined}>
          <span aria-hidden="true">{index < current ? '✓' : index === current ? '●' : '○'}</span> {stage}
          <span className={styles.spoken}>
            {index < current ? <Trans>（完了）</Trans> : index === current ? <Trans>（現在）</Trans> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
