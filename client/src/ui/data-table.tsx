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

/** A native table: screen readers keep their reading keys, and it can be copied into a spreadsheet. In a narrow window a table of more
 *  than two columns shows each row as a list of its cells; the roles are written out, because some browsers forget them then. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={columns.length > 2 ? `${styles.table} ${styles.stacked}` : styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.head} role="columnheader" scope="col" className={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
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
    <th role="rowheader" scope="row" className={className} data-head={column.head}>
      {column.cell(row)}
    </th>
  ) : (
    <td role="cell" className={className} data-head={column.head}>
      <div>{column.cell(row)}</div>
    </td>
  );
}

function classOf<Row>({ isNumber, isText }: Column<Row>): string | undefined {
  if (isText) return styles.text;
  return isNumber ? styles.number : undefined;
}
