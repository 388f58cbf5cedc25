import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { moment } from '../language/moment.ts';

/** What happened, oldest first. */
export function Timeline({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        <Trans>経過</Trans>
      </h2>
      <ol className={className}>{children}</ol>
    </section>
  );
}

/** One event; `hash` is of its link in the record's chain. */
export function TimelineLine({ at, hash, children }: { at: string; hash?: string; children: ReactNode }) {
  return (
    <li>
      <time dateTime={at}>{moment(at)}</time> {children}
      {hash === undefined ? null : (
        <>
          {' '}
          <code>{hash.slice(0, 8)}</code>
        </>
      )}
    </li>
  );
}
