import type { ReactNode } from 'react';
import styles from './banner.module.css';

const icons = { notice: 'i', success: '✓', warning: '⚠', error: '×' };

type BannerProps = { kind: keyof typeof icons; title: ReactNode; children?: ReactNode };

/** An error is spoken at once, everything else when the reader pauses. */
export function Banner({ kind, title, children }: BannerProps) {
  return (
    <div className={`${styles.banner} ${styles[kind]}`} role={kind === 'error' ? 'alert' : 'status'}>
      <span className={styles.icon} aria-hidden="true">
        {icons[kind]}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
