import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './row-list.module.css';

type RowListProps<Row> = {
  id: string;
  legend: string;
  hint?: ReactNode;
  rows: readonly Row[];
  /** The words of the button below, and of the button beside row n. */
  addLabel: string;
  removeLabel: (position: number) => string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  children: (row: Row, index: number) => ReactNode;
};

/** Rows of inputs that grow and shrink. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { id, legend, hint, rows, addLabel, removeLabel, onAdd, onRemove, children } = props;
  return (
    <fieldset id={id} className={styles.group} tabIndex={-1}>
      <legend className={styles.legend}>{legend}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {rows.map((row, index) => (
        // Rows have no identity of their own: their place is what the server's problems name.
        <div key={index} className={styles.row}>
          <div className={styles.fields}>{children(row, index)}</div>
          <Button emphasis="plain" onPress={() => onRemove(index)}>
            {removeLabel(index + 1)}
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={onAdd}>{addLabel}</Button>
      </div>
    </fieldset>
  );
}
