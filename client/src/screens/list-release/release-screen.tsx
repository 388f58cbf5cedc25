import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ListReleaseDocument, type ListReleaseStep } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { useCount } from '../../list-submission/use-count.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { Timeline, TimelineLine } from '../../shell/timeline.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts, Stack } from '../../ui/layout.tsx';
import { nameOf } from '../../words/names.ts';
import { blockAdviceWords, blockReasonWords, releaseEventSentences, releaseKindWords, releaseStepWords, releaseTurnWords } from '../../words/release-words.ts'; // prettier-ignore
import { useWords } from '../../words/use-words.ts';
import { ReleaseActions } from './release-actions.tsx';
import { ReleasedTables } from './released-tables.tsx';
import { releaseName } from './release-name.ts';
import { useChangeWords } from './use-change-words.ts';
import type { ShownRelease } from './shown-release.ts';

export const releaseRoute = createLazyRoute('/list-releases/$id')({ component: ReleaseScreen });

/** Steps that the system ends by itself. */
const moving: readonly ListReleaseStep[] = ['waiting', 'preparing', 'publishing', 'published'];
/** Before what it appends is fixed. */
const unplanned: readonly ListReleaseStep[] = ['asked', 'waiting', 'preparing'];

function ReleaseScreen() {
  const { id } = releaseRoute.useParams();
  const { data, error, refetch, startPolling } = useQuery(ListReleaseDocument, { variables: { id } });
  const step = data?.listRelease?.step;
  const pollMs = step && moving.includes(step) ? 1_000 : 30_000;
  useEffect(() => startPolling(pollMs), [pollMs, startPolling]);
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ listRelease }) =>
        listRelease ? <Shown release={listRelease} onChange={() => void refetch()} /> : <NotFoundPage />
      }
    </Loaded>
  );
}

function Shown({ release, onChange }: { release: ShownRelease; onChange: () => void }) {
  const { t } = useLingui();
  const { word } = useWords();
  const name = releaseName(release);
  useTitle(t`公表 ${name}`);
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/list-releases' }}>
          <Trans>公表の回の一覧</Trans>
        </WayBack>
        <h1>
          <Trans>公表 {name}</Trans>
        </h1>
        <div role="status">
          <p>
            <strong>{word(releaseStepWords, release.step)}</strong>
          </p>
          <p>{word(releaseTurnWords, release.step)}</p>
        </div>
        <Progress release={release} />
        <Blocked release={release} />
        <ReleaseActions release={release} onChange={onChange} />
        <About release={release} />
      </Stack>
      <ReleasedTables release={release} />
      <Events release={release} />
    </Stack>
  );
}

function Progress({ release: { step, appended, entries } }: { release: ShownRelease }) {
  const { t } = useLingui();
  const count = useCount();
  if (step !== 'publishing') return null;
  return (
    <p>
      <progress value={appended} max={entries} aria-label={t`追記の進み具合`} />{' '}
      <Trans>
        {count(entries)} 件中 {count(appended)} 件
      </Trans>
    </p>
  );
}

/** Why it does not go on, since when, and what to do. */
function Blocked({ release: { blocked } }: { release: ShownRelease }) {
  const { word } = useWords();
  if (!blocked) return null;
  const { reason, since } = blocked;
  return (
    <Banner kind="warning" title={word(blockReasonWords, reason)}>
      <p>{word(blockAdviceWords, reason)}</p>
      <p>
        <Trans>{moment(since)} から</Trans>
      </p>
    </Banner>
  );
}

function About({ release }: { release: ShownRelease }) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  const changeWords = useChangeWords();
  const { kind, askedBy, askedAt, confirmedBy, publishedAt, entries, change, treeSize, root } = release;
  return (
    <Facts
      facts={[
        { name: t`種類`, value: word(releaseKindWords, kind) },
        { name: t`求めた人`, value: askedBy ? t`${nameOf(askedBy)}（${moment(askedAt)}）` : t`予定（${moment(askedAt)}）` },
        ...(confirmedBy ? [{ name: t`確認した人`, value: nameOf(confirmedBy) }] : []),
        ...(change?.entry ? [{ name: t`変更`, value: changeWords(change) }, { name: t`掲載`, value: <EntryLink entry={change.entry} /> }] : []),
        ...(change?.correctedTo ? [{ name: t`訂正の後の書き方`, value: <code>{change.correctedTo}</code> }] : []),
        { name: t`公表した日時`, value: publishedAt ? moment(publishedAt) : t`まだです` },
        { name: t`追記する変更`, value: unplanned.includes(release.step) && entries === 0 ? t`まだ決まっていません` : count(entries) },
        ...(root ? [{ name: t`公表後のログ`, value: <>{count(treeSize)} <code>{root.slice(0, 16)}…</code></> }] : []),
      ]}
    />
  );
} // prettier-ignore

function EntryLink({ entry: { entry, maker, partNumber } }: { entry: { entry: string; maker: string; partNumber: string } }) {
  return (
    <Link to="/listed-entries/$entry" params={{ entry }}>
      {maker} {partNumber}
    </Link>
  );
} // prettier-ignore

function Events({ release: { events } }: { release: ShownRelease }) {
  const { t } = useLingui();
  const { say } = useWords();
  return (
    <Timeline>
      {events.map(({ type, at, by }) => (
        <TimelineLine key={`${at} ${type}`} at={at}>
          {say(releaseEventSentences[type](by ? nameOf(by) : t`システム`))}
        </TimelineLine>
      ))}
    </Timeline>
  );
}
