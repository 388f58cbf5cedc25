import { Trans } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { eventReasonWords } from '../../words/action-words.ts';
import { useWords } from '../../words/use-words.ts';

/** What the applicant has to complete, in the words of whoever returned the case. */
export function CompletionNotice({ shown }: { shown: CaseContentFragment }) {
  const { word } = useWords();
  const events = shown.timeline.edges.map((edge) => edge.node);
  const returned = events.filter((event) => event.type === 'CaseReturnedForCompletion').at(-1);
  if (shown.step !== 'completion' || !returned) return null;
  return (
    <Banner kind="warning" title={<Trans>補って再提出してください。</Trans>}>
      <ul>
        {returned.reasons.map((reason) => (
          <li key={reason}>{word(eventReasonWords, reason)}</li>
        ))}
      </ul>
      {returned.text ? <p>{returned.text}</p> : null}
    </Banner>
  );
}
