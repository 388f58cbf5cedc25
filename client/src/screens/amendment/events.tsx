import { Trans, useLingui } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import { amendmentEventSentences } from '../../words/amendment-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Amendment } from './shown-amendment.ts';

export function Events({ events }: Pick<Amendment, 'events'>) {
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
            <time dateTime={at}>{moment(at)}</time> {say(amendmentEventSentences[type](by ? nameOf(by) : t`システム`))}{' '}
            <code>{hash.slice(0, 8)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
