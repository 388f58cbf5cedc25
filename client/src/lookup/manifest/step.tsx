import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import styles from './manifest.module.css';

type StepProps = { name: string; done?: ReactNode; onAgain?: () => void; children: ReactNode };

/** A step that is done is one line, and can be opened again. */
export function Step({ name, done, onAgain, children }: StepProps) {
  return (
    <section className={styles.step}>
      <h2>{name}</h2>
      {done === undefined ? (
        children
      ) : (
        <p className={styles.done}>
          <span>✓ {done}</span>
          <button type="button" className={buttonClass('plain')} onClick={onAgain}>
            <Trans>変更</Trans>
          </button>
        </p>
      )}
    </section>
  );
}
