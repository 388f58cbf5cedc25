import type { ReactNode } from 'react';
import { describedBy, ErrorText } from '../ui/field.tsx';
import type { Question } from './look-up.ts';
import styles from './lookup.module.css';

type FieldAttributes = {
  id: string;
  name: keyof Question;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
};
type LookupFieldProps = {
  name: keyof Question;
  label: ReactNode;
  /** What is wrong with what stands in it. */
  error: string | undefined;
  /** The control, which takes the attributes. */
  children: (attributes: FieldAttributes) => ReactNode;
};

/** A control of the browser's own with its label, and above it what is wrong. */
export function LookupField({ name, label, error, children }: LookupFieldProps) {
  const id = `lookup-${name}`;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <ErrorText id={id} error={error} />
      {children({
        id,
        name,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': describedBy({ id, error }),
      })}
    </div>
  );
}
