import type { ReactNode } from 'react';
import styles from './details.module.css';

type DetailsProps = {
  summary: string;
  isOpen?: boolean;
  /** Something few readers open: its line takes less room. */
  isQuiet?: boolean;
  children: ReactNode;
};

export function Details({ summary, isOpen, isQuiet, children }: DetailsProps) {
  return (
    <details open={isOpen || undefined}>
      <summary className={isQuiet ? `${styles.summary} ${styles.quiet}` : styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
