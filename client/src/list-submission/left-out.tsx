import { Trans } from '@lingui/react/macro';
import type { LeftOut as Left } from '../generated/graphql.ts';
import { reasonOf } from '../words/names.ts';
import { useCount } from './use-count.ts';
import styles from './left-out.module.css';

type Reason = Pick<Left, 'code' | 'count' | 'reasonJa' | 'reasonEn'>;

/** Why rows were left out of a release, in words, and of how many each is true. */
export function LeftOutList({ leftOut }: { leftOut: readonly Reason[] }) {
  const count = useCount();
  if (leftOut.length === 0) return '–';
  return (
    <ul className={styles.list}>
      {leftOut.map((left) => (
        <li key={left.code}>
          <LeftOutReason left={left} />{' '}
          <Trans>{count(left.count)} 件</Trans>
        </li>
      ))}
    </ul>
  );
} // prettier-ignore

/** The code stands small beside the words, for whoever asks about it. */
export function LeftOutReason({ left }: { left: Reason }) {
  return (
    <>
      {reasonOf(left)}{' '}
      <small className={styles.code}>
        <code>{left.code}</code>
      </small>
    </>
  );
}
