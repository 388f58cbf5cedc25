import { Trans, useLingui } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import { icons } from '../verdict-card.tsx';
import { useVerdictWords } from '../verdict-words.ts';
import type { ScanResult } from './answer-scan.ts';
import { visible } from './scan-word.tsx';
import verdictStyles from '../verdict.module.css';
import styles from './scan.module.css';

/** The last scans of the day, the newest first; what `p` prints. */
export function ScanHistory({ results }: { results: readonly ScanResult[] }) {
  const { t } = useLingui();
  const words = useVerdictWords();
  if (results.length === 0) return null;
  const said = ({ outcome, fromKeptList }: ScanResult) => {
    if (outcome === 'BAD_READ') return t`× 読み取り不良`;
    if (outcome === 'NO_ANSWER') return t`× 照会できず`;
    const word = `${icons[outcome]} ${words[outcome]}`;
    return fromKeptList ? t`${word}（保存したリスト 版 ${fromKeptList.version}）` : word;
  };
  const heads = [t`時刻`, t`読み取り`, t`解釈`, t`判定`, t`掲載`];
  return (
    <div className={`${verdictStyles.scroll} ${styles.history}`} tabIndex={0} role="region" aria-label={t`履歴`}>
      <table className={verdictStyles.table}>
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
