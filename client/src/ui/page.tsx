import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import styles from './page.module.css';
import { useKeptFocus } from './use-kept-focus.ts';

type PageProps = { brand: ReactNode; navigation?: ReactNode; tools: ReactNode; children: ReactNode };

export function Page({ brand, navigation, tools, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <>
      <a className={styles.skip} href="#main">
        <Trans>本文へ移動</Trans>
      </a>
      <header className={styles.header}>
        <p className={styles.brand}>{brand}</p>
        {navigation}
        <div className={styles.tools}>{tools}</div>
      </header>
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
