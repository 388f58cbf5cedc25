import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { calendarDate } from '../language/moment.ts';
import { typedDate } from '../language/typed-date.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

type DateFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** How the day is understood; a deadline, unless the form says otherwise. */
  sayDay?: (date: string) => ReactNode;
};

/** Text, because segmented date fields break on full width; the day it means is said beside it. */
export function DateField({ value, sayDay = sayDeadline, ...field }: DateFieldProps) {
  const { t } = useLingui();
  const day = typedDate(value);
  return (
    <TextField
      {...field}
      value={value}
      hint={t`例：2026-11-30、令和8年11月30日`}
      note={day ? sayDay(day) : undefined}
      error={field.error ?? (value && !day ? t`日付として読めません。年・月・日を書いてください。` : undefined)}
    />
  );
}

function sayDeadline(date: string): ReactNode {
  return <Trans>解釈：{calendarDate(date)}（日本時間の終わりまで）</Trans>;
}
