import { Trans } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import styles from './doubts.module.css';

type DueProps = { doubt: { dueAt: string; overdueSince?: string | null; step: string } };

/** The deadline; a missed one has a sign and a word, because colour alone is no message. */
export function Due({ doubt: { dueAt, overdueSince, step } }: DueProps) {
  const isMissed = Boolean(overdueSince) && (step === 'open' || step === 'taken');
  return (
    <>
      {isMissed ? (
        <strong className={styles.overdue}>
          <span aria-hidden="true">⚠ </span>
          <Trans>期限超過</Trans>{' '}
        </strong>
      ) : null}
      <time dateTime={dueAt}>{moment(dueAt)}</time>
    </>
  );
}
