import { Checkbox } from './checkbox.tsx';
import { describedBy, ErrorText, type FieldProps, Hint, LabelText } from './field.tsx';
import styles from './field.module.css';
import type { Choice } from './select.tsx';

type CheckGroupProps<Code extends string> = FieldProps & {
  values: readonly Code[];
  onChange: (values: Code[]) => void;
  choices: readonly (Choice & { value: Code })[];
  isInRow?: boolean;
};

export function CheckGroup<Code extends string>(props: CheckGroupProps<Code>) {
  const { id, label, hint, error, isRequired, values, onChange, choices, isInRow } = props;
  const toggled = (code: Code, isSelected: boolean) =>
    choices.map((choice) => choice.value).filter((value) => (value === code ? isSelected : values.includes(value)));
  return (
    <fieldset id={id} className={styles.field} aria-describedby={describedBy(props)}>
      <legend className={styles.head}>
        <LabelText label={label} isRequired={isRequired} />
      </legend>
      <Hint id={id} hint={hint} />
      <ErrorText id={id} error={error} />
      <div className={isInRow ? styles.row : styles.choices}>
        {choices.map(({ value, label: name }) => (
          <Checkbox key={value} isSelected={values.includes(value)} onChange={(on) => onChange(toggled(value, on))}>
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
