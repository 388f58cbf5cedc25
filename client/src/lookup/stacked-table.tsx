import type { ReactNode } from 'react';
import styles from './verdict.module.css';

type StackedTableProps = {
  heads: readonly string[];
  caption?: ReactNode;
  className?: string | undefined;
  /** Rows of `Cell`s. */
  children: ReactNode;
};

/** A table of the look-up's modes: in a narrow window each row is a list of its cells. */
export function StackedTable({ heads, caption, className = '', children }: StackedTableProps) {
  return (
    <table className={`${styles.table} ${styles.stacked} ${className}`}>
      {caption ? <caption>{caption}</caption> : null}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** `head` is that of its column. */
export function Cell({ head, children }: { head: string; children: ReactNode }) {
  return (
    <td data-head={head}>
      <div>{children}</div>
    </td>
  );
}
