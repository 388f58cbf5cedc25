import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { describedBy, ErrorText, type FieldProps, Hint, LabelText, Note } from './field.tsx';
import styles from './field.module.css';

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  isMultiline?: boolean;
  /** How the text is understood. */
  note?: ReactNode;
  /** Part numbers: letters that look alike stand apart. */
  isMono?: boolean;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
  lang?: string;
};

/** Never a search field: Escape would clear it natively, past the input-method guard. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, isRequired, value, onChange, onBlur, isMultiline, isMono, inputMode, lang, note } =
    props;
  const attributes = {
    className: isMono ? `${styles.input} ${styles.mono}` : styles.input,
    'aria-describedby': describedBy(props),
    inputMode,
    lang,
  };
  return (
    <AriaTextField
      className={styles.field}
      id={id}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label className={styles.head}>
        <LabelText label={label} isRequired={isRequired} />
      </Label>
      <Hint id={id} hint={hint} />
      <ErrorText id={id} error={error} />
      {isMultiline ? <TextArea {...attributes} /> : <Input {...attributes} />}
      <Note id={id} note={note} />
    </AriaTextField>
  );
}
