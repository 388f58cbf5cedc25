import { describedBy, ErrorText, type FieldProps, Hint, LabelText } from './field.tsx';
import styles from './field.module.css';

export type Choice = { value: string; label: string };

type SelectProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  choices: readonly Choice[];
  /** In a table whose row says it already. */
  isLabelHidden?: boolean;
};

/** The browser's own list: it works on touch, prints, and the input method leaves it alone. */
export function Select(props: SelectProps) {
  const { id, label, hint, error, isRequired, value, onChange, onBlur, choices, isLabelHidden } = props;
  return (
    <div className={styles.field}>
      <label className={isLabelHidden ? styles.spoken : styles.head} htmlFor={id}>
        <LabelText label={label} isRequired={isRequired} />
      </label>
      <Hint id={id} hint={hint} />
      <ErrorText id={id} error={error} />
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-describedby={describedBy(props)}
        aria-invalid={Boolean(error)}
        aria-required={isRequired}
      >
        {choices.some((choice) => choice.value === value) ? null : <option value={value} />}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
