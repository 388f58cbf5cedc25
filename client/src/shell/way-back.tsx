import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './way-back.module.css';

/** Above a page: the list that it is reached from. It is no part of what is printed. */
export function WayBack({ to, children }: { to: LinkProps; children: ReactNode }) {
  return (
    <p className={styles.way}>
      <Link {...to}>{children}</Link>
    </p>
  );
}
