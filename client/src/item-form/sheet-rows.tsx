import { useLingui } from '@lingui/react/macro';
import { interpretedText } from '../language/interpreted-text.ts';
import { InterpretedField } from '../ui/interpreted-field.tsx';
import { RowList } from '../ui/row-list.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { SheetRow } from './application-draft.ts';
import type { ErrorAt } from './problems.ts';

type SheetRowsProps = { at: string; rows: readonly SheetRow[]; onChange: (rows: SheetRow[]) => void; errorAt: ErrorAt };

export function SheetRows({ at, rows, onChange, errorAt }: SheetRowsProps) {
  const { t } = useLingui();
  const change = (index: number, part: Partial<SheetRow>) =>
    onChange(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  return (
    <RowList
      id={at}
      legend={t`項目と値`}
      hint={t`データシートの値を、単位とともに書いてください。全角でもかまいません。`}
      rows={rows}
      addLabel={t`項目を追加する`}
      removeLabel={(position) => t`項目 ${position} を削除する`}
      onAdd={() => onChange([...rows, { name: '', value: '', unit: '' }])}
      onRemove={(index) => onChange(rows.filter((_, place) => place !== index))}
    >
      {(row, index) => (
        <>
          <TextField
            id={`${at}.${index}.name`}
            label={t`項目 ${index + 1}`}
            error={errorAt(`${at}.${index}.name`)}
            value={row.name}
            onChange={(name) => change(index, { name })}
          />
          <InterpretedField
            id={`${at}.${index}.value`}
            label={t`値 ${index + 1}`}
            error={errorAt(`${at}.${index}.value`)}
            value={row.value}
            interpret={interpretedText}
            onChange={(value) => change(index, { value })}
          />
          <InterpretedField
            id={`${at}.${index}.unit`}
            label={t`単位 ${index + 1}`}
            error={errorAt(`${at}.${index}.unit`)}
            value={row.unit}
            interpret={interpretedText}
            onChange={(unit) => change(index, { unit })}
          />
        </>
      )}
    </RowList>
  );
}
