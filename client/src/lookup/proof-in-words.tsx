import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { inCurrentLanguage } from '../language/language.ts';
import { checkProof, fetchKeys } from '../proof/check-proof.ts';
import { saidOf, type SaidStep } from '../proof/proof-words.ts';
import type { Entry } from './look-up.ts';
import styles from './lookup.module.css';

/** Recomputes the proof of each entry here, and says each step. */
export function ProofInWords({ entries }: { entries: readonly Entry[] }) {
  const [said, setSaid] = useState<SaidStep[][]>();
  useEffect(() => {
    let isCurrent = true;
    const check = async () => {
      const keys = await fetchKeys().catch(() => []);
      const proofs = entries.flatMap(({ proof }) => proof ?? []);
      const checked = await Promise.all(proofs.map(async (proof) => saidOf(await checkProof(proof, keys))));
      if (isCurrent) setSaid(checked);
    };
    void check();
    return () => {
      isCurrent = false;
    };
  }, [entries]);
  if (said === undefined)
    return (
      <p role="status">
        <Trans>計算しています…</Trans>
      </p>
    );
  return (
    <div className={styles.entry} role="status" data-proven={said.every(([first]) => first?.isRight)}>
      {said.map((steps, at) => (
        <ul key={entries[at]?.leaf ?? at} className={styles.steps}>
          {steps.map(({ isRight, text }) => (
            <li key={text.ja}>
              {isRight ? '✓' : '×'} {inCurrentLanguage(text)}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
