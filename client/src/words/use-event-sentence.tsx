import { Trans, useLingui } from '@lingui/react/macro';
import type { EventWordsFragment } from '../generated/graphql.ts';
import { eventSentences } from './event-words.ts';
import { nameOf, namesOf, titleOf } from './names.ts';
import { useWords } from './use-words.ts';

/** What happened, in a sentence. An event this client does not know yet is still shown, by the name of its type. */
export function useEventSentence(event: EventWordsFragment): React.ReactNode {
  const { t } = useLingui();
  const { say } = useWords();
  const build: (typeof eventSentences)[keyof typeof eventSentences] | undefined = eventSentences[event.type];
  if (!build) return <Trans>{event.type} が記録されました。</Trans>;
  const clause = event.clause ? `${event.clause.citation} ${titleOf(event.clause)}` : '';
  const who = event.by ? nameOf(event.by) : t`システム`;
  return say(build({ who, people: namesOf(event.people), number: event.number ?? '', clause }));
}
