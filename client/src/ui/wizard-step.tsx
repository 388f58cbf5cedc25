import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './wizard-step.module.css';

type WizardStepProps = {
  number: number;
  title: string;
  /** Before its turn only its name shows; done, it folds to one line that says what was chosen. */
  state: 'ahead' | 'open' | 'done';
  summary?: ReactNode;
  onReopen?: () => void;
  children: ReactNode;
};

export function WizardStep({ number, title, state, summary, onReopen, children }: WizardStepProps) {
  const id = `step-${number}`;
  return (
    <section className={styles.step} data-state={state} aria-labelledby={id} aria-current={state === 'open' ? 'step' : undefined}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          <span className={styles.number} aria-hidden="true">
            {state === 'done' ? '✓' : number}
          </span>
          {title}
        </h2>
        {state === 'done' ? <span className={styles.summary}>{summary}</span> : null}
        {state === 'done' && onReopen ? (
          <Button emphasis="plain" onPress={onReopen}>
            <Trans>直す</Trans>
          </Button>
        ) : null}
      </div>
      {state === 'open' ? <div className={styles.content}>{children}</div> : null}
    </section>
  );
} // prettier-ignore
