import type { ReactNode } from 'react';
import styles from './layout.module.css';

export function Stack({ children, isLoose }: { children: ReactNode; isLoose?: boolean }) {
  return <div className={isLoose ? `${styles.stack} ${styles.loose}` : styles.stack}>{children}</div>;
}

/** A page that is read or filled in from top to bottom: one column of a comfortable width. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={`${styles.stack} ${styles.column}`}>{children}</div>;
}

/** Things to compare stand side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}

export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

export function Card({ children }: { children: ReactNode }) {
  return <div className={styles.card}>{children}</div>;
}

export function Quiet({ children }: { children: ReactNode }) {
  return <p className={styles.quiet}>{children}</p>;
}

/** The number of a paper, never broken at its hyphens. */
export function Unbroken({ children }: { children: ReactNode }) {
  return <span className={styles.unbroken}>{children}</span>;
}

export type Fact = { name: string; value: ReactNode };

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.name} className={styles.fact}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
