import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Verdict } from '../generated/graphql.ts';
import { inCurrentLanguage } from '../language/language.ts';
import { verdictSigns, verdictWords } from '../words/judgment-words.ts';
import { useWords } from '../words/use-words.ts';
import styles from './sheet.module.css';

type Sentence = { textJa: string; textEn: string };
export type ShownVerdict = {
  verdict: Verdict;
  itemNumbers: readonly string[];
  openCount: number;
  contradictions: readonly Sentence[];
  statements: readonly Sentence[];
};

/** The verdict with all that must stand beside it; which checks remain is never folded away. */
export function VerdictCard({ shown, children }: { shown: ShownVerdict; children?: ReactNode }) {
  const { t } = useLingui();
  const { verdict, contradictions, statements } = shown;
  return (
    <section className={styles.verdict} data-verdict={verdict} aria-label={t`判定`}>
      <p className={styles.word}>
        <VerdictWords shown={shown} />
      </p>
      {children}
      {contradictions.map((one) => (
        <p key={one.textJa}>
          <strong>
            <Trans>回答の食い違い：{inCurrentLanguage({ ja: one.textJa, en: one.textEn })}</Trans>
          </strong>
        </p>
      ))}
      <ul className={styles.statements}>
        {statements.map((one) => (
          <li key={one.textJa}>{inCurrentLanguage({ ja: one.textJa, en: one.textEn })}</li>
        ))}
      </ul>
    </section>
  );
}

/** The verdict on one line. While answers are missing it is not final, and says so. */
export function VerdictWords({ shown }: { shown: Pick<ShownVerdict, 'verdict' | 'itemNumbers' | 'openCount'> }) {
  const { word } = useWords();
  const { verdict, itemNumbers, openCount } = shown;
  return (
    <>
      {verdictSigns[verdict]} {word(verdictWords, verdict)} {itemNumbers.join(', ')}
      {openCount > 0 ? (
        <>
          {' '}
          <Plural value={openCount} other="（未回答 # 問）" />
        </>
      ) : null}
    </>
  );
}
