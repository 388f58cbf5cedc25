import { Trans } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { ViewerQuery } from '../generated/graphql.ts';
import { readsReleases, readsSubmissions } from '../list-submission/tasks.ts';
import { buttonClass } from '../ui/button.tsx';
import { queueWords } from '../words/case-words.ts';
import { useWords } from '../words/use-words.ts';
import styles from './navigation.module.css';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/** All the places there are for this person. In a narrow window it is folded behind a button, and folds again on the next page. */
export function Navigation({ label, viewer }: { label: string; viewer: Viewer }) {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === pathname;
  return (
    <>
      <button
        type="button"
        className={`${buttonClass('secondary')} ${styles.menu}`}
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpenAt(isOpen ? undefined : pathname)}
      >
        {label}
      </button>
      <nav id="menu" className={styles.nav} data-open={isOpen} aria-label={label}>
        <Places viewer={viewer} />
      </nav>
    </>
  );
}

function Places({ viewer }: { viewer: Viewer }) {
  const { word } = useWords();
  return (
    <ul className={styles.list}>
      <li>
        <Link to="/">
          <Trans>ホーム</Trans>
        </Link>
      </li>
      {viewer.queues.map(({ queue, count }) => (
        <li key={queue}>
          <Link to="/queues/$queue" params={{ queue }}>
            {word(queueWords, queue)} <span className={styles.count}>{count}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to="/correlation">
          <Trans>番号の対応</Trans>
        </Link>
      </li>
      <li>
        <Link to="/guidance">
          <Trans>ガイダンス</Trans>
        </Link>
      </li>
      {viewer.readsAmendments ? (
        <li>
          <Link to="/amendments">
            <Trans>改正</Trans>
          </Link>
        </li>
      ) : null}
      <ListLinks viewer={viewer} />
      {viewer.organisation ? (
        <CompanyLinks />
      ) : (
        <li>
          <Link to="/vocabulary">
            <Trans>要約の語</Trans>
          </Link>
        </li>
      )}
    </ul>
  );
}

/** What concerns the published list, for whom any of it is. An entry has no item of its own: it is found under what it came by. */
function ListLinks({ viewer }: { viewer: Viewer }) {
  const { readsMakers, readsDoubts, doubtsWaiting } = viewer;
  const hasTables = readsSubmissions(viewer.roles);
  const hasReleases = readsReleases(viewer.roles);
  const { pathname } = useLocation();
  const isInEntries = pathname.startsWith('/listed-entries');
  if (!readsMakers && !readsDoubts && !hasTables && !hasReleases) return null;
  return (
    <li className={styles.group}>
      <Trans>公表リスト</Trans>
      <ul className={styles.list}>
        <li>
          <a href="/lookup">
            <Trans>型番を調べる</Trans>
          </a>
        </li>
        {hasTables ? (
          <li>
            <Link to="/list-submissions" aria-current={isInEntries && !hasReleases ? true : undefined}>
              <Trans>提出された表</Trans>
            </Link>
          </li>
        ) : null}
        {hasReleases ? (
          <li>
            <Link to="/list-releases" aria-current={isInEntries ? true : undefined}>
              <Trans>公表の回</Trans>
            </Link>
          </li>
        ) : null}
        {readsMakers ? (
          <li>
            <Link to="/makers">
              <Trans>参加メーカー</Trans>
            </Link>
          </li>
        ) : null}
        {readsDoubts ? (
          <li>
            <Link to="/doubts">
              <Trans>疑義</Trans> <span className={styles.count}>{doubtsWaiting}</span>
            </Link>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

/** What a company does by itself, without a case. */
function CompanyLinks() {
  return (
    <>
      <li>
        <Link to="/sheets">
          <Trans>パラメータシート</Trans>
        </Link>
      </li>
      <li>
        <Link to="/self-judgments">
          <Trans>自主判定</Trans>
        </Link>
      </li>
    </>
  );
}
