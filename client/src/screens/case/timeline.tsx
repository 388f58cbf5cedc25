import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { Details } from '../../ui/details.tsx';
import { Facts } from '../../ui/layout.tsx';
import { eventReasonWords } from '../../words/action-words.ts';
import { useEventSentence } from '../../words/use-event-sentence.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './case.module.css';

export type TimelineEvent = CaseContentFragment['timeline']['edges'][number]['node'];

export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.timeline}>
      {events.map((event) => (
        <li key={event.seq}>
          <EventLine event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventLine({ event }: { event: TimelineEvent }) {
  const { t } = useLingui();
  const { word } = useWords();
  const sentence = useEventSentence(event);
  const reasons = event.reasons.map((reason) => word(eventReasonWords, reason)).join(' / ');
  return (
    <>
      <p>
        <time dateTime={event.at}>{moment(event.at)}</time> {sentence} {reasons ? <Trans>理由：{reasons}</Trans> : null}
      </p>
      {event.text ? <blockquote className={styles.words}>{event.text}</blockquote> : null}
      <Details summary={t`記録 ${event.seq}`} isQuiet>
        <Facts
          facts={[
            { name: t`種類`, value: <code>{event.type}</code> },
            { name: t`期限`, value: event.dueAt ? moment(event.dueAt) : '–' },
            { name: t`ハッシュ`, value: <code>{event.hash}</code> },
          ]}
        />
      </Details>
    </>
  );
}
