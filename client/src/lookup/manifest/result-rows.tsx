import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { useLineWords } from './line-words.ts';
import { isProblem, type Line } from './lines.ts';
import verdictStyles from '../verdict.module.css';
import styles from './manifest.module.css';

const perPage = 200;

/** A row that needs a person has its number in a field: Enter asks it again. */
export function ResultRows({ lines, onCorrect }: { lines: readonly Line[]; onCorrect: (line: Line, partNumber: string) => void }) {
  const { t } = useLingui();
  const [page, setPage] = useState(1);
  const heads = [t`行`, t`型番`, t`解釈`, t`判定`, t`掲載・近い型番`, t`仕入書`];
  return (
    <>
      <div className={verdictStyles.scroll} tabIndex={0} role="region" aria-label={t`照合結果`}>
        <table className={`${verdictStyles.table} ${styles.found}`}>
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
            {lines.slice(0, page * perPage).map((line) => (
              <ResultRow key={line.number} line={line} onCorrect={onCorrect} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > page * perPage ? (
        <button type="button" className={buttonClass('secondary')} onClick={() => setPage(page + 1)}>
          <Trans>次の {perPage} 行も表示する</Trans>
        </button>
      ) : null}
    </>
  );
} // prettier-ignore

function ResultRow({ line, onCorrect }: { line: Line; onCorrect: (line: Line, partNumber: string) => void }) {
  const words = useLineWords();
  const { answer, asked, number } = line;
  const listed = (answer?.entries ?? []).map(({ manufacturer, partNumber, publication }) => `${manufacturer} ${partNumber} ${publication.yearMonth}/${publication.number}`);
  return (
    <tr data-row={number} data-verdict={answer?.verdict ?? 'ROW_ERROR'}>
      <td>{number}</td>
      <td>{isProblem(line) ? <Correction line={line} onCorrect={onCorrect} /> : <code>{asked.partNumber}</code>}</td>
      <td>
        <code>{answer?.key ?? '—'}</code>
      </td>
      <td>
        {words.verdictOf(line)} {words.problemOf(line)} {words.reasonOf(line)}
      </td>
      <td>{listed.join(', ') || (answer?.near.length ? `≈ ${words.nearOf(line)}` : '—')}</td>
      <td>{words.invoiceOf(line) || '—'}</td>
    </tr>
  );
} // prettier-ignore

function Correction({ line, onCorrect }: { line: Line; onCorrect: (line: Line, partNumber: string) => void }) {
  const { t } = useLingui();
  const entered = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && event.currentTarget.value.trim() !== '') onCorrect(line, event.currentTarget.value);
  };
  return (
    <input
      className={styles.correction}
      defaultValue={line.asked.partNumber}
      aria-label={t`${line.number} 行の型番（Enter で再照合）`}
      spellCheck={false}
      autoComplete="off"
      onKeyDown={entered}
    />
  );
}
