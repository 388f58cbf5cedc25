import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '../ui/button.tsx';
import { Quiet } from '../ui/layout.tsx';
import styles from './lookup.module.css';
import type { Found, FoundNumber } from './search.ts';

type FoundNumbersProps = {
  found: Found;
  onChoose: (number: FoundNumber) => void;
  onNext: ((after: string) => void) | undefined;
};

/** A list of numbers is no verdict: whoever opens one asks a question of its own. */
export function FoundNumbers({ found, onChoose, onNext }: FoundNumbersProps) {
  const { numbers, next, interpreted } = found;
  return (
    <section className={styles.card} aria-live="polite" tabIndex={-1} data-found={numbers.length}>
      <h2>
        <Trans>見つかった掲載</Trans>
      </h2>
      <Quiet>
        <Interpreted interpreted={interpreted} />
      </Quiet>
      {numbers.length === 0 ? (
        <p>
          <Trans>この条件の掲載はありません。該当を意味しません。</Trans>
        </p>
      ) : null}
      <ul className={styles.near}>
        {numbers.map((one) => (
          <li key={one.entry}>
            <button type="button" className={styles.choice} onClick={() => onChoose(one)}>
              <code>{one.partNumber}</code> {one.manufacturer}{' '}
              <span className={styles.state}>
                {one.verdict === 'LISTED' ? <Trans>✓ 掲載中</Trans> : <Trans>⊘ 停止・失効</Trans>}（
                {one.publication.yearMonth}/{String(one.publication.number).padStart(4, '0')}）
              </span>
            </button>
          </li>
        ))}
      </ul>
      {next !== null && onNext ? (
        <button type="button" className={buttonClass('secondary')} onClick={() => onNext(next)}>
          <Trans>次の頁</Trans>
        </button>
      ) : null}
    </section>
  );
}

function Interpreted({ interpreted }: Pick<Found, 'interpreted'>) {
  const { t } = useLingui();
  const { prefix, publication } = interpreted;
  if (publication === undefined) return t`解釈：型番が ${prefix ?? ''} で始まる掲載`;
  const { yearMonth, number } = publication;
  return number === undefined
    ? t`解釈：公表年月 ${yearMonth} の掲載`
    : t`解釈：公表番号 ${yearMonth}/${String(number).padStart(4, '0')} の掲載`;
}
