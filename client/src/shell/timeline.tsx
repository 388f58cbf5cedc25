import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { moment } from '../language/moment.ts';
import { Section } from '../ui/section.tsx';

/** What happened, oldest first. */
export function Timeline({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <Section title={<Trans>経過</Trans>}>
      <ol className={className}>{children}</ol>
    </Section>
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
