import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { Row } from '../../ui/layout.tsx';
import { useKeys } from '../keys.ts';
import { AgeInVerdict } from '../offline/list-age.tsx';
import type { CheckedLines } from './check-lines.ts';
import { useLineWords } from './line-words.ts';
import { counters, countersOf, isProblem, type Correction, type Counter, type Line } from './lines.ts';
import styles from './manifest.module.css';
import { ResultRows } from './result-rows.tsx';

type ResultStepProps = { checked: CheckedLines; onCorrect: (line: Line, correction: Correction) => void };
type Filter = Counter | 'PROBLEMS' | 'ALL';

/** The counters are filters; `f` shows the rows that need a person. */
export function ResultStep({ checked, onCorrect }: ResultStepProps) {
  const { t } = useLingui();
  const words = useLineWords();
  const [filter, setFilter] = useState<Filter>('ALL');
  const { lines } = checked;
  const toggle = (wanted: Filter) => setFilter((now) => (now === wanted ? 'ALL' : wanted));
  useKeys([{ keys: 'f', label: t`確認の要る行だけ`, run: () => toggle('PROBLEMS') }]);
  const shown = lines.filter((line) => filter === 'ALL' || (filter === 'PROBLEMS' ? isProblem(line) : countersOf(line).includes(filter)));
  const counts = new Map(counters.map((counter) => [counter, lines.filter((line) => words.isUnder(line, counter)).length]));
  return (
    <>
      {checked.fromKeptList ? <AgeInVerdict age={checked.fromKeptList} /> : null}
      <Row>
        <Counted name={t`すべて`} count={lines.length} isOn={filter === 'ALL'} onPress={() => setFilter('ALL')} />
        {counters.map((counter) => (
          <Counted
            key={counter}
            name={words.counters[counter]}
            count={counts.get(counter) ?? 0}
            isOn={filter === counter}
            onPress={() => toggle(counter)}
          />
        ))}
      </Row>
      <button type="button" aria-pressed={filter === 'PROBLEMS'} className={buttonClass('plain')} onClick={() => toggle('PROBLEMS')}>
        <Trans>確認の要る行だけ（{lines.filter(isProblem).length.toLocaleString()}）</Trans> <kbd>f</kbd>
      </button>
      <p className={styles.summary} role="status">
        <Trans>{shown.length.toLocaleString()} 行を表示しています。掲載なしは該当を意味しません。</Trans>
      </p>
      <ResultRows key={filter} lines={shown} onCorrect={onCorrect} />
    </>
  );
} // prettier-ignore

type CountedProps = { name: string; count: number; isOn: boolean; onPress: () => void };

function Counted({ name, count, isOn, onPress }: CountedProps) {
  return (
    <button type="button" aria-pressed={isOn} className={isOn ? styles.on : styles.off} onClick={onPress}>
      {name} <strong>{count.toLocaleString()}</strong>
    </button>
  );
}
