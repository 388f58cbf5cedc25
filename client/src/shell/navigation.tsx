import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ViewerQuery } from '../generated/graphql.ts';
import { queueWords } from '../words/case-words.ts';
import { wordFor } from '../words/words.ts';
import styles from './navigation.module.css';

type Viewer = NonNullable<ViewerQuery['viewer']>;

export function Navigation({ label, viewer }: { label: string; viewer: Viewer }) {
  const { i18n } = useLingui();
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        <li>
          <Link to="/">
            <Trans>ホーム</Trans>
          </Link>
        </li>
        {viewer.queues.map(({ queue, count }) => (
          <li key={queue}>
            <Link to="/queues/$queue" params={{ queue }}>
              {wordFor(queueWords, queue, i18n._.bind(i18n))} <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
