import type { FindingContentFragment } from '../../generated/graphql.ts';
import { reasonWords, verdictSigns, verdictWords } from '../../words/judgment-words.ts';
import { useWords } from '../../words/use-words.ts';

type FindingWordsProps = { finding: Pick<FindingContentFragment, 'verdict' | 'reasons'> | undefined };

export function FindingWords({ finding }: FindingWordsProps) {
  const { word } = useWords();
  if (!finding) return <>–</>;
  const reasons = finding.reasons.map((reason) => word(reasonWords, reason)).join(' / ');
  return (
    <>
      {verdictSigns[finding.verdict]} {word(verdictWords, finding.verdict)}
      {reasons ? (
        <>
          <br />
          {reasons}
        </>
      ) : null}
    </>
  );
}
