import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export type Column<Row> = {
  head: string;
  cell: (row: Row) => ReactNode;
  isRowHead?: boolean;
  isNumber?: boolean;
  /** Sentences: wide enough to be read, also where the table is scrolled sideways. */
  isText?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

/** A native table: screen readers keep their reading keys, and it can be copied into a spreadsheet. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.head} scope="col" className={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.head} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classOf(column);
  return column.isRowHead ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>{column.cell(row)}</td>
  );
}

function classOf<Row>({ isNumber, isText }: Column<Row>): string | undefined {
  if (isText) return styles.text;
  return isNumber ? styles.number : undefined;
}
