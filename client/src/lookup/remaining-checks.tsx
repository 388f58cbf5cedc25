import { Trans } from '@lingui/react/macro';
import { inCurrentLanguage } from '../language/language.ts';
import { countryName } from './conditions.tsx';
import type { Answer } from './look-up.ts';
import styles from './lookup.module.css';

/** What a listing does not decide. It stands beside every verdict, in the same words on the screen and on paper. */
export function RemainingChecks({ destination }: Pick<Answer, 'destination'>) {
  if (destination === null) return null;
  return (
    <div className={styles.entry}>
      <h2>
        <Trans>{countryName(destination.country)} について残る確認</Trans>
      </h2>
      <ul className={styles.checks}>
        {destination.checks.map((check) => (
          <li key={check.code}>
            {inCurrentLanguage(check)} <small>{check.citation}</small>
            {check.certainty === 'toBeConfirmed' ? (
              <small>
                <Trans>（当てはめは要確認）</Trans>
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** P10: on every page and paper. */
export function Row16() {
  return (
    <p>
      <Trans>
        掲載がないことは該当を意味しません。掲載された集積回路にも16の項(1)が適用され、需要者・用途の確認と、別表第2の3の仕向地の確認は別に必要です。法的拘束力はありません。
      </Trans>
    </p>
  );
}
