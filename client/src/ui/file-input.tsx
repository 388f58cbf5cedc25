import { describedBy, ErrorText, type FieldProps, Hint, LabelText } from './field.tsx';
import styles from './field.module.css';

type FileInputProps = FieldProps & { onPick: (files: File[]) => void };

/** The browser's own picker, which also takes files dropped on it. The same file can be picked again. */
export function FileInput(props: FileInputProps) {
  const { id, label, hint, error, isRequired, onPick } = props;
  return (
    <div className={styles.field}>
      <label className={styles.head} htmlFor={id}>
        <LabelText label={label} isRequired={isRequired} />
      </label>
      <Hint id={id} hint={hint} />
      <ErrorText id={id} error={error} />
      <input
        id={id}
        className={styles.input}
        type="file"
        multiple
        aria-describedby={describedBy(props)}
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
