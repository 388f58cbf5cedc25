import { Trans, useLingui } from '@lingui/react/macro';
import type { ExplainedClauseFragment } from '../generated/graphql.ts';
import { inCurrentLanguage } from '../language/language.ts';
import { Card, Quiet } from '../ui/layout.tsx';
import { titleOf } from '../words/names.ts';
import { truthSigns, truthWords } from '../words/sheet-words.ts';
import { useWords } from '../words/use-words.ts';
import { ReasonStep } from './reason-step.tsx';
import { type Branch, treeOf } from './reason-tree.ts';
import styles from './sheet.module.css';

/** One clause: its citation and result, and its conditions as the tree that the law makes of them. */
export function ClauseReason({ finding }: { finding: ExplainedClauseFragment }) {
  const { word } = useWords();
  const { clause, truth, missing, policies } = finding;
  const missed = missing.map((one) => inCurrentLanguage({ ja: one.labelJa, en: one.labelEn }));
  return (
    <Card>
      <h3>
        {truthSigns[truth]} {word(truthWords, truth)} — {clause.itemNumber} {clause.citation}
      </h3>
      <p>
        {titleOf(clause)}
        {clause.euNumber ? <Trans>（EU {clause.euNumber}）</Trans> : null}
      </p>
      {clause.outcome === 'needsExpert' ? (
        <Quiet>
          <Trans>この条項を満たすときは、専門家が決めます。</Trans>
        </Quiet>
      ) : null}
      <Branches branches={treeOf(finding.steps)} />
      {missed.length > 0 ? (
        <p>
          <Trans>足りない回答：{missed.join(' / ')}</Trans>
        </p>
      ) : null}
      {policies.length > 0 ? (
        <Quiet>
          <Trans>引いた解釈：{policies.join(' / ')}</Trans>
        </Quiet>
      ) : null}
    </Card>
  );
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  const { t } = useLingui();
  if (branches.length === 0) return null;
  return (
    <ul className={styles.tree} aria-label={t`条件`}>
      {branches.map(({ step, branches: below }, index) => (
        // Conditions stand in the order of the law and have no other name.
        <li key={index}>
          <ReasonStep step={step} />
          <Branches branches={below} />
        </li>
      ))}
    </ul>
  );
}
