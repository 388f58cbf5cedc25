import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { describedBy, ErrorText, type FieldProps, Hint, LabelText } from './field.tsx';
import styles from './field.module.css';
import type { Choice } from './select.tsx';

type RadioGroupProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  isInRow?: boolean;
};

export function RadioGroup(props: RadioGroupProps) {
  const { id, label, hint, error, isRequired, value, onChange, choices, isInRow } = props;
  return (
    <AriaRadioGroup
      className={styles.field}
      id={id}
      value={value || null}
      onChange={onChange}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      aria-describedby={describedBy(props)}
    >
      <Label className={styles.head}>
        <LabelText label={label} isRequired={isRequired} />
      </Label>
      <Hint id={id} hint={hint} />
      <ErrorText id={id} error={error} />
      <div className={isInRow ? styles.row : styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.value} className={styles.choice} value={choice.value}>
            <span className={`${styles.mark} ${styles.round}`} />
            {choice.label}
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
