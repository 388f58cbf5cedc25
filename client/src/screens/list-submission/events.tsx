import { Trans, useLingui } from '@lingui/react/macro';
import { Timeline, TimelineLine } from '../../shell/timeline.tsx';
import { submissionEventSentences } from '../../words/list-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownSubmission } from './shown-submission.ts';
import styles from './list-submission.module.css';

/** What happened, oldest first. The maker reads that experts worked, not which of them. */
export function Events({ submission: { events } }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const { say } = useWords();
  return (
    <Timeline className={styles.timeline}>
      {folded(events).map(({ event: { seq, type, at, by, note, hash }, times }) => (
        <TimelineLine key={seq} at={at}>
          {say(submissionEventSentences[type](by ? nameOf(by) : t`CISTEC の専門家`))}{' '}
          {times > 1 ? <Trans>（{times} 回）</Trans> : null} <code>{hash.slice(0, 8)}</code>
          {note ? <blockquote className={styles.words}>{note}</blockquote> : null}
        </TimelineLine>
      ))}
    </Timeline>
  );
}

type Event = ShownSubmission['events'][number];

/** An inspection is one event a row: what the same person did again and again is one line, with its last event. */
function folded(events: readonly Event[]): { event: Event; times: number }[] {
  const lines: { event: Event; times: number }[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    const isAgain = last && !event.note && !last.event.note && last.event.type === event.type && last.event.by?.id === event.by?.id; // prettier-ignore
    if (event.type === 'DecisionApplied') continue;
    if (isAgain) lines.splice(-1, 1, { event, times: last.times + 1 });
    else lines.push({ event, times: 1 });
  }
  return lines;
}
