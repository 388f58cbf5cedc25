import { useLingui } from '@lingui/react/macro';
import { Timeline, TimelineLine } from '../../shell/timeline.tsx';
import { amendmentEventSentences } from '../../words/amendment-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Amendment } from './shown-amendment.ts';

export function Events({ events }: Pick<Amendment, 'events'>) {
  const { t } = useLingui();
  const { say } = useWords();
  return (
    <Timeline>
      {events.map(({ seq, type, at, by, hash }) => (
        <TimelineLine key={seq} at={at} hash={hash}>
          {say(amendmentEventSentences[type](by ? nameOf(by) : t`システム`))}
        </TimelineLine>
      ))}
    </Timeline>
  );
}
