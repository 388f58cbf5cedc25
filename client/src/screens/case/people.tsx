import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { assignmentWords, seatWords } from '../../words/case-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

export function People({ shown }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (shown.assignments.length === 0) {
    return (
      <Quiet>
        <Trans>担当者はまだ決まっていません。</Trans>
      </Quiet>
    );
  }
  return (
    <>
      <DataTable
        caption={t`担当者`}
        rows={shown.assignments}
        keyOf={(row) => `${row.seat} ${row.person.id}`}
        columns={[
          { head: t`席`, cell: (row) => word(seatWords, row.seat) },
          { head: t`氏名`, isRowHead: true, cell: (row) => nameOf(row.person) },
          { head: t`状態`, cell: (row) => word(assignmentWords, row.status) },
          { head: t`返事の期限`, cell: (row) => (row.status === 'nominated' ? moment(row.answerBy) : '–') },
        ]}
      />
      <Signatures shown={shown} />
    </>
  );
}

function Signatures({ shown }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (shown.signatures.length === 0) return null;
  return (
    <DataTable
      caption={t`署名`}
      rows={shown.signatures}
      keyOf={(row) => `${row.person.id} ${row.at}`}
      columns={[
        { head: t`氏名`, isRowHead: true, cell: (row) => nameOf(row.person) },
        { head: t`席`, cell: (row) => word(seatWords, row.seat) },
        { head: t`日時`, cell: (row) => moment(row.at) },
        { head: t`判定の識別子`, cell: (row) => <code>{row.judgment.slice(0, 12)}</code> },
      ]}
    />
  );
}
