import { Trans, useLingui } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import { icons } from '../verdict-card.tsx';
import { useVerdictWords } from '../verdict-words.ts';
import type { ScanResult } from './answer-scan.ts';
import { visible } from './scan-word.tsx';
import styles from './scan.module.css';

/** The last scans of the day, the newest first; what `p` prints. */
export function ScanHistory({ results }: { results: readonly ScanResult[] }) {
  const { t } = useLingui();
  const words = useVerdictWords();
  if (results.length === 0) return null;
  const said = ({ outcome }: ScanResult) => {
    if (outcome === 'BAD_READ') return t`× 読み取り不良`;
    return outcome === 'NO_ANSWER' ? t`× 照会できず` : `${icons[outcome]} ${words[outcome]}`;
  };
  const heads = [t`時刻`, t`読み取り`, t`解釈`, t`判定`, t`掲載`];
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`履歴`}>
      <table className={styles.table}>
        <caption>
          <Trans>履歴（新しい順、50 件まで）</Trans>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((one) => (
            <tr key={one.id}>
              <td>{moment(one.at)}</td>
              <td>
                <code>{visible(one.raw)}</code>
              </td>
              <td>
                <code>{one.key ?? '—'}</code>
              </td>
              <td>{said(one)}</td>
              <td>
                {one.listed.map(({ manufacturer, publication }) => `${manufacturer} ${publication}`).join(', ') || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
