import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { CaseLink } from '../../case-list/case-table.tsx';
import { TurnSentence } from '../../case-list/turn-sentence.tsx';
import { type CaseLineFragment, HomeDocument, type HomeQuery, ViewerDocument } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Card, Column, Quiet, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { stepWords } from '../../words/case-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Drafts } from './drafts.tsx';
import { Notices } from './notices.tsx';
import { Waiting } from './waiting.tsx';
import { WaitingEntries } from './waiting-entries.tsx';
import { WaitingReleases } from './waiting-releases.tsx';
import { WaitingTables } from './waiting-tables.tsx';
import styles from './home.module.css';

export const homeRoute = createLazyRoute('/')({ component: HomeScreen });

function HomeScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(HomeDocument, { pollInterval: 30_000 });
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  useTitle(t`あなたの案件`);
  return (
    <Column>
      <h1>
        <Trans>あなたの案件</Trans>
      </h1>
      <WaitingDoubts count={viewer?.doubtsWaiting ?? 0} />
      <WaitingRevocations count={viewer?.queues.find(({ queue }) => queue === 'revocation')?.count ?? 0} />
      {viewer ? <WaitingReleases roles={viewer.roles} /> : null}
      {viewer ? <WaitingEntries roles={viewer.roles} /> : null}
      {viewer ? <WaitingTables roles={viewer.roles} /> : null}
      {viewer?.organisation ? <Applicant /> : null}
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {(loaded) => <Cases home={loaded} />}
      </Loaded>
      <Notices />
    </Column>
  );
}

function WaitingDoubts({ count }: { count: number }) {
  return (
    <Waiting
      count={count}
      title={<Plural value={count} other="公表リストの疑義が # 件、あなたを待っています。" />}
      to={{ to: '/doubts' }}
    >
      <Trans>疑義を見る</Trans>
    </Waiting>
  );
}

function WaitingRevocations({ count }: { count: number }) {
  return (
    <Waiting
      count={count}
      title={<Plural value={count} other="検証証明書の取消しの提案が # 件、承認者の判断を待っています。" />}
      to={{ to: '/queues/$queue', params: { queue: 'revocation' } }}
    >
      <Trans>取消しの提案を見る</Trans>
    </Waiting>
  );
}

function Applicant() {
  return (
    <Stack>
      <p>
        <Link className={buttonClass('primary')} to="/applications/new">
          <Trans>新しい相談</Trans>
        </Link>
      </p>
      <Drafts />
    </Stack>
  );
}

function Cases({ home }: { home: HomeQuery }) {
  const mine = home.mine.edges.map((edge) => edge.node);
  const waiting = new Set(mine.map((line) => line.id));
  const others = home.open.edges.map((edge) => edge.node).filter((line) => !waiting.has(line.id));
  return (
    <Stack isLoose>
      <Section title={<Trans>対応が必要です</Trans>}>
        <CaseCards cases={mine} empty={<Trans>いま対応が必要な案件はありません。</Trans>} />
      </Section>
      <Section title={<Trans>進行中</Trans>}>
        <CaseCards cases={others} empty={<Trans>ほかに進行中の案件はありません。</Trans>} />
      </Section>
      <p>
        <Link to="/queues/$queue" params={{ queue: 'closed' }}>
          <Trans>終わった案件を見る</Trans>
        </Link>
      </p>
    </Stack>
  );
}

function CaseCards({ cases, empty }: { cases: readonly CaseLineFragment[]; empty: React.ReactNode }) {
  if (cases.length === 0) return <Quiet>{empty}</Quiet>;
  return (
    <ul className={styles.list}>
      {cases.map((line) => (
        <li key={line.id}>
          <CaseCard line={line} />
        </li>
      ))}
    </ul>
  );
}

function CaseCard({ line }: { line: CaseLineFragment }) {
  const { word } = useWords();
  return (
    <Card>
      <h3>
        <CaseLink line={line} />
      </h3>
      <p>
        <TurnSentence step={line.step} turn={line.turn} />
      </p>
      <Quiet>{word(stepWords, line.step)}</Quiet>
    </Card>
  );
}
