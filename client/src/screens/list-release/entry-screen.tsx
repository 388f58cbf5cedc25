import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { ListedEntryDocument, ViewerDocument } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { readsReleases } from '../../list-submission/tasks.ts';
import { publicPageOf } from '../../listed-entry/entry-address.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { WayBack } from '../../shell/way-back.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts, Quiet, Row, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { listedStandingWords } from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ChangeEntry } from './change-entry.tsx';
import { Doubts, Origin } from './entry-links.tsx';
import { releaseName } from './release-name.ts';
import { useChangeWords, useReasonWords } from './use-change-words.ts';
import type { ShownEntry } from './shown-release.ts';

export const listedEntryRoute = createLazyRoute('/listed-entries/$entry')({ component: EntryScreen });

function EntryScreen() {
  const { entry } = listedEntryRoute.useParams();
  const { data, error, refetch } = useQuery(ListedEntryDocument, { variables: { entry }, pollInterval: 5_000 });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ listedEntry }) => (listedEntry ? <Shown entry={listedEntry} /> : <NotFoundPage />)}
    </Loaded>
  );
}

function Shown({ entry }: { entry: ShownEntry }) {
  const { t } = useLingui();
  const { word } = useWords();
  const reasonWords = useReasonWords();
  const { maker, partNumber, standing, since, reason, lawState, validTo, allowedActions } = entry;
  useTitle(t`${partNumber}：${word(listedStandingWords, standing)}`);
  return (
    <Stack isLoose>
      <Stack>
        <WhereFound />
        <h1>
          {maker} {partNumber}
        </h1>
        <p role="status">
          <strong>{word(listedStandingWords, standing)}</strong>{' '}
          <Trans>
            <time dateTime={since}>{moment(since)}</time> から
          </Trans>
        </p>
        <Row>
          {allowedActions.map((action) => (
            <ChangeEntry key={action} entry={entry} action={action} />
          ))}
        </Row>
        <WhyNotResumed entry={entry} />
        <Facts
          facts={[
            ...(reason ? [{ name: t`理由`, value: reasonWords(reason) }] : []),
            { name: t`公表年月・番号`, value: releaseName({ number: entry.publicationNumber, publicationMonth: entry.publicationMonth }) },
            { name: t`有効期限`, value: moment(validTo) },
            { name: t`判定に用いた法令の施行日`, value: calendarDate(lawState) },
            ...(entry.basis ? [{ name: t`もとの検証証明書`, value: <Certificate basis={entry.basis} /> }] : []),
            { name: t`掲載の公開の名`, value: <a href={publicPageOf(entry.entry)}><code>{entry.entry}</code></a> },
          ]}
        />
      </Stack>
      <Origin entry={entry} />
      <Doubts entry={entry} />
      <History entry={entry} />
    </Stack>
  );
} // prettier-ignore

/** Where entries are found: the releases for who reads them, the tables for the company whose entry it is. */
function WhereFound() {
  const roles = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer?.roles ?? [];
  return readsReleases(roles) ? (
    <WayBack to={{ to: '/list-releases' }}>
      <Trans>公表の回の一覧</Trans>
    </WayBack>
  ) : (
    <WayBack to={{ to: '/list-submissions' }}>
      <Trans>公表リストへの提出の一覧</Trans>
    </WayBack>
  );
}

/** A button that one looks for and does not find has a reason. */
function WhyNotResumed({ entry: { standing, basis, allowedActions } }: { entry: ShownEntry }) {
  if (standing !== 'suspended' || allowedActions.length === 0 || allowedActions.includes('resumeEntry')) return null;
  return (
    <Quiet>
      {basis?.isRevoked ? (
        <Trans>もとの検証証明書が取り消されたため、再開できません。</Trans>
      ) : (
        <Trans>再開は、停止した人とは別の人が行います。</Trans>
      )}
    </Quiet>
  );
}

function Certificate({ basis: { certificateNumber, caseNumber, isRevoked } }: { basis: NonNullable<ShownEntry['basis']> }) {
  return (
    <>
      {certificateNumber} {isRevoked ? <Trans>（取り消されました）</Trans> : null}{' '}
      {caseNumber ? (
        <Link to="/cases/$number" params={{ number: caseNumber }}>
          <Trans>案件 {caseNumber}</Trans>
        </Link>
      ) : null}
    </>
  );
} // prettier-ignore

function History({ entry: { history } }: { entry: ShownEntry }) {
  const { t } = useLingui();
  const changeWords = useChangeWords();
  return (
    <Section title={t`経過`}>
      <DataTable
        caption={t`ログにあるすべての変更（古いものが先）`}
        rows={history}
        keyOf={({ leaf }) => String(leaf)}
        columns={[
          { head: t`日時`, isRowHead: true, cell: ({ at }) => moment(at) },
          { head: t`変更`, cell: (one) => changeWords(one) },
          { head: t`公表`, cell: ({ publicationMonth, publicationNumber: number }) => releaseName({ number, publicationMonth }) },
        ]}
      />
    </Section>
  );
} // prettier-ignore
