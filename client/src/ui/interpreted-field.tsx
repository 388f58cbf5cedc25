import { Trans } from '@lingui/react/macro';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

type InterpretedFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  interpret: (typed: string) => string;
};

/** Keeps what was typed and says how it is understood; width alone is never an error. */
export function InterpretedField({ value, interpret, ...field }: InterpretedFieldProps) {
  const understood = interpret(value);
  const note = value && understood !== value ? <Trans>解釈：{understood}</Trans> : undefined;
  return <TextField {...field} value={value} isMono note={note} />;
}
