import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CorrelationVersionsDocument, type CorrelationVersionsQuery } from '../../generated/graphql.ts';
import { calendarDate } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { changeWords, relationWords } from '../../words/correlation-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './correlation.module.css';
import { NumberLink } from './number-link.tsx';

type Version = CorrelationVersionsQuery['correlationVersions'][number];

/** What changed in the table on each day that changed it. */
export function Changes() {
  const { data, error, refetch } = useQuery(CorrelationVersionsDocument);
  return (
    <section aria-labelledby="changes" className={styles.contents}>
      <h2 id="changes">
        <Trans>版ごとの変更</Trans>
      </h2>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ correlationVersions }) =>
          correlationVersions.map((version) => <VersionChanges key={version.version} version={version} />)
        }
      </Loaded>
    </section>
  );
}

function VersionChanges({ version }: { version: Version }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { changes, version: day } = version;
  return (
    <Details summary={t`${calendarDate(day)}：${nameOf(version)}（${changes.length} 件）`}>
      <p>
        <Link to="/correlation" search={{ asOf: day }}>
          <Trans>この日の表を見る</Trans>
        </Link>
      </p>
      <DataTable
        caption={t`${calendarDate(day)}の変更`}
        rows={changes}
        keyOf={({ before, after }) => `${(before ?? after)?.jp.number} ${(before ?? after)?.eu.number}`}
        columns={[
          { head: t`変更`, isRowHead: true, cell: ({ kind }) => word(changeWords, kind) },
          { head: t`日本の番号`, cell: (change) => <Numbered change={change} side="jp" asOf={day} /> },
          { head: t`EU の番号`, cell: (change) => <Numbered change={change} side="eu" asOf={day} /> },
          { head: t`前の関係`, cell: ({ before }) => (before ? word(relationWords, before.relation) : '–') },
          { head: t`後の関係`, cell: ({ after }) => (after ? word(relationWords, after.relation) : '–') },
        ]}
      />
    </Details>
  );
}

type NumberedProps = { change: Version['changes'][number]; side: 'jp' | 'eu'; asOf: string };

function Numbered({ change: { before, after }, side, asOf }: NumberedProps) {
  const pair = after ?? before;
  return pair ? <NumberLink number={pair[side]} asOf={asOf} /> : null;
}
