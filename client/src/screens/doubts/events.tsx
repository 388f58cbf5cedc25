import { useLingui } from '@lingui/react/macro';
import { Timeline, TimelineLine } from '../../shell/timeline.tsx';
import { doubtEventSentences } from '../../words/doubt-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Doubt } from './shown-doubt.ts';

/** Who of CISTEC did it is not told to the officer: then it was CISTEC. */
export function Events({ events }: Pick<Doubt, 'events'>) {
  const { t } = useLingui();
  const { say } = useWords();
  return (
    <Timeline>
      {events.map(({ seq, type, at, by, hash }) => (
        <TimelineLine key={seq} at={at} hash={hash}>
          {say(doubtEventSentences[type](by ? nameOf(by) : t`CISTEC`))}
        </TimelineLine>
      ))}
    </Timeline>
  );
}
