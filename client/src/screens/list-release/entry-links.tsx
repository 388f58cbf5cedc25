import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Section } from '../../ui/section.tsx';
import { moment } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts, type Fact, Quiet } from '../../ui/layout.tsx';
import { doubtOutcomeWords, doubtReasonWords, doubtStepWords } from '../../words/doubt-words.ts';
import { useWords } from '../../words/use-words.ts';
import { releaseName } from './release-name.ts';
import type { ShownEntry } from './shown-release.ts';

type EntryProps = { entry: ShownEntry };

/** Where the entry comes from: table and row, and the releases that published and last changed it; each a link for whoever may
 *  see it. */
export function Origin({ entry }: EntryProps) {
  const { t } = useLingui();
  const { submission, row, table, publishedIn, release } = entry;
  const place = t`表 ${submission} の行 ${row}`;
  const isChanged = release && release.id !== publishedIn?.id;
  const facts: Fact[] = [
    { name: t`もとの行`, value: table ? <Link to="/list-submissions/$number" params={{ number: table.number }}>{place}</Link> : place },
    ...(publishedIn ? [{ name: t`公表した回`, value: <ReleaseLink release={publishedIn} /> }] : []),
    ...(isChanged ? [{ name: t`最後に変えた回`, value: <ReleaseLink release={release} /> }] : []),
  ];
  return (
    <Section title={t`もとになったもの`}>
      <Facts facts={facts} />
    </Section>
  );
} // prettier-ignore

function ReleaseLink({ release }: { release: NonNullable<ShownEntry['release']> }) {
  return (
    <Link to="/list-releases/$id" params={{ id: release.id }}>
      {releaseName(release)}
    </Link>
  );
}

/** What customs doubted about it, for whoever reads doubts. */
export function Doubts({ entry: { doubts } }: EntryProps) {
  const { t } = useLingui();
  return (
    <Section title={t`疑義`}>
      {doubts.length === 0 ? (
        <Quiet>
          <Trans>この掲載への疑義で、あなたが読めるものはありません。</Trans>
        </Quiet>
      ) : (
        <DoubtTable doubts={doubts} />
      )}
    </Section>
  );
}

function DoubtTable({ doubts }: Pick<ShownEntry, 'doubts'>) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <DataTable
      caption={t`この掲載への疑義：${doubts.length} 件（新しいものが先）`}
      rows={doubts}
      keyOf={({ number }) => number}
      columns={[
        { head: t`番号`, isRowHead: true, cell: ({ number }) => <Link to="/doubts/$number" params={{ number }}>{number}</Link> },
        { head: t`理由`, cell: ({ reason }) => word(doubtReasonWords, reason) },
        { head: t`出した日時`, cell: ({ raisedAt }) => moment(raisedAt) },
        { head: t`段階`, cell: ({ step, answer }) => (answer ? word(doubtOutcomeWords, answer.outcome) : word(doubtStepWords, step)) },
      ]}
    />
  );
} // prettier-ignore
