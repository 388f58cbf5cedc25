import { Trans, useLingui } from '@lingui/react/macro';
import type { FileRow } from '../item-form/application-draft.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { fileSize } from './file-size.ts';

export function FileRows({ files, onChange }: { files: readonly FileRow[]; onChange: (files: FileRow[]) => void }) {
  const { t } = useLingui();
  if (files.length === 0) return null;
  const mark = (row: FileRow, confidential: boolean) =>
    onChange(files.map((file) => (file === row ? { ...file, confidential } : file)));
  return (
    <DataTable
      caption={t`添えた文書`}
      rows={files}
      keyOf={(row) => row.contentId}
      columns={[
        { head: t`文書名`, isRowHead: true, cell: (row) => row.name },
        { head: t`大きさ`, isNumber: true, cell: (row) => fileSize(row.size) },
        {
          head: t`秘密`,
          cell: (row) => (
            <Checkbox isSelected={row.confidential} onChange={(confidential) => mark(row, confidential)}>
              <Trans>秘密として扱う</Trans>
            </Checkbox>
          ),
        },
        {
          head: t`操作`,
          cell: (row) => (
            <Button
              emphasis="plain"
              label={t`${row.name} を外す`}
              onPress={() => onChange(files.filter((file) => file !== row))}
            >
              <Trans>外す</Trans>
            </Button>
          ),
        },
      ]}
    />
  );
}
