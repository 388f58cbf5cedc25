import type { ReactNode } from 'react';
import styles from './details.module.css';

export function Details({ summary, isOpen, children }: { summary: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className={styles.details} open={isOpen || undefined}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
