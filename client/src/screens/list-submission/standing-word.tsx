import { useLingui } from '@lingui/react/macro';
import {
  clearanceWords,
  disagreementWords,
  referralWords,
  standingSigns,
  standingWords,
} from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { RowLine } from './shown-submission.ts';
import styles from './list-submission.module.css';

const decisionWords = { ...disagreementWords, ...clearanceWords, ...referralWords };

/** How a row stands, in sign and word, and why an expert said so. */
export function StandingWord({ row: { standing, decidedBecause, clearedByCertificate, isSampled } }: { row: RowLine }) {
  const { t } = useLingui();
  const { word } = useWords();
  const isKnown = decidedBecause && Object.hasOwn(decisionWords, decidedBecause);
  return (
    <>
      <span className={styles.standing}>
        {standingSigns[standing]} {word(standingWords, standing)}
      </span>
      {decidedBecause ? <div>{isKnown ? word(decisionWords, decidedBecause as keyof typeof decisionWords) : decidedBecause}</div> : null}
      {clearedByCertificate ? <div>{clearedByCertificate}</div> : null}
      {isSampled ? <div>{t`抜き取られた行`}</div> : null}
    </>
  );
} // prettier-ignore
