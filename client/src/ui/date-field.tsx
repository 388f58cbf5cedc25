import { Trans, useLingui } from '@lingui/react/macro';
import { calendarDate } from '../language/moment.ts';
import { typedDate } from '../language/typed-date.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

type DateFieldProps = FieldProps & { value: string; onChange: (value: string) => void };

/** Text, because segmented date fields break on full width; the day it means is said beside it. */
export function DateField({ value, ...field }: DateFieldProps) {
  const { t } = useLingui();
  const day = typedDate(value);
  const said = day ? <Trans>解釈：{calendarDate(day)}（日本時間の終わりまで）</Trans> : null;
  return (
    <TextField
      {...field}
      value={value}
      hint={said ?? t`例：2026-11-30、令和8年11月30日`}
      error={field.error ?? (value && !day ? t`日付として読めません。年・月・日を書いてください。` : undefined)}
    />
  );
}
