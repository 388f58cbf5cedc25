import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './field.module.css';

/** What every input of ours takes; `id` is the target of the error summary's link. */
export type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  isRequired?: boolean;
};

type Said = Pick<FieldProps, 'id' | 'hint' | 'error'> & { note?: ReactNode };

export function LabelText({ label, isRequired }: Pick<FieldProps, 'label' | 'isRequired'>) {
  return (
    <>
      <span className={styles.label}>{label}</span>
      {isRequired ? (
        <span className={styles.required}>
          <Trans>必須</Trans>
        </span>
      ) : null}
    </>
  );
}

export function describedBy({ id, hint, error, note }: Said): string | undefined {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', note ? `${id}-note` : ''];
  return parts.filter(Boolean).join(' ') || undefined;
}

/** What the input made of the text; below it, so that inputs side by side stay on one line. */
export function Note({ id, note }: Pick<Said, 'id' | 'note'>) {
  return note ? (
    <div id={`${id}-note`} className={styles.hint}>
      {note}
    </div>
  ) : null;
}

export function Hint({ id, hint }: Pick<FieldProps, 'id' | 'hint'>) {
  return hint ? (
    <div id={`${id}-hint`} className={styles.hint}>
      {hint}
    </div>
  ) : null;
}

export function ErrorText({ id, error }: Pick<FieldProps, 'id' | 'error'>) {
  return error ? (
    <div id={`${id}-error`} className={styles.error}>
      <span aria-hidden="true">× </span>
      {error}
    </div>
  ) : null;
}
