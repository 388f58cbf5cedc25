import { useLingui } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { Facts } from '../../ui/layout.tsx';
import { conclusionWords, outcomeWords } from '../../words/judgment-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

/** Exactly what is signed: the address is computed from the whole content. */
export function SignedJudgment({ shown: { currentJudgment: judgment, outcome } }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (!judgment) return null;
  return (
    <Facts
      facts={[
        { name: t`結論`, value: word(conclusionWords, judgment.verdict) },
        { name: t`項番`, value: judgment.itemNumber ?? '–' },
        { name: t`申請者の判定との違い`, value: outcome ? word(outcomeWords, outcome) : '–' },
        { name: t`判定した人`, value: nameOf(judgment.by) },
        { name: t`条項`, value: t`${judgment.findings.length} 件` },
        { name: t`判定の識別子`, value: <code>{judgment.contentId}</code> },
      ]}
    />
  );
}
