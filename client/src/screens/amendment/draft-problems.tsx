import { useLingui } from '@lingui/react/macro';
import { DataTable } from '../../ui/data-table.tsx';

type Problem = { path: string; message: string };

export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`案の問題：${problems.length} 件`}
      rows={problems}
      keyOf={({ path, message }) => `${path} ${message}`}
      columns={[
        { head: t`場所`, isRowHead: true, cell: ({ path }) => <code>{path}</code> },
        { head: t`直すこと`, cell: ({ message }) => message },
      ]}
    />
  );
}
