import { Trans } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { calendarDate } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { impactOutcomeWords } from '../../words/amendment-words.ts';
import { useWords } from '../../words/use-words.ts';

/** Amendments that took effect after the submission and concern the case; nothing when there is none. */
export function LawChanges({ shown: { lawChanges } }: { shown: CaseContentFragment }) {
  const { word } = useWords();
  if (lawChanges.length === 0) return null;
  return (
    <Banner kind="warning" title={<Trans>判定の後に、関わる法令の改正が施行されました。</Trans>}>
      <ul>
        {lawChanges.map(({ version, outcome, clauses }) => (
          <li key={version}>
            <Trans>
              {calendarDate(version)}施行：{word(impactOutcomeWords, outcome)}
            </Trans>{' '}
            {clauses.map(({ citation }) => citation).join(' / ')}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
