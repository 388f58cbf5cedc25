import { Trans, useLingui } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import { icons } from '../verdict-card.tsx';
import { Cell, StackedTable } from '../stacked-table.tsx';
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
  const heads = { at: t`時刻`, raw: t`読み取り`, key: t`解釈`, outcome: t`判定`, listed: t`掲載` };
  return (
    <div className={`${verdictStyles.scroll} ${styles.history}`} tabIndex={0} role="region" aria-label={t`履歴`}>
      <StackedTable heads={Object.values(heads)} caption={<Trans>履歴（新しい順、50 件まで）</Trans>}>
        {results.map((one) => (
          <tr key={one.id}>
            <Cell head={heads.at}>{moment(one.at)}</Cell>
            <Cell head={heads.raw}>
              <code>{visible(one.raw)}</code>
            </Cell>
            <Cell head={heads.key}>
              <code>{one.key ?? '—'}</code>
            </Cell>
            <Cell head={heads.outcome}>{said(one)}</Cell>
            <Cell head={heads.listed}>
              {one.listed.map(({ manufacturer, publication }) => `${manufacturer} ${publication}`).join(', ') || '—'}
            </Cell>
          </tr>
        ))}
      </StackedTable>
    </div>
  );
}
