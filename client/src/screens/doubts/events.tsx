import { Trans, useLingui } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import { doubtEventSentences } from '../../words/doubt-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Doubt } from './shown-doubt.ts';

/** Who of CISTEC did it is not told to the officer: then it was CISTEC. */
export function Events({ events }: Pick<Doubt, 'events'>) {
  const { t } = useLingui();
  const { say } = useWords();
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        <Trans>経過</Trans>
      </h2>
      <ol>
        {events.map(({ seq, type, at, by, hash }) => (
          <li key={seq}>
            <time dateTime={at}>{moment(at)}</time> {say(doubtEventSentences[type](by ? nameOf(by) : t`CISTEC`))}{' '}
            <code>{hash.slice(0, 8)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
