import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import type { Meaning } from './columns.ts';
import { useLineWords } from './line-words.ts';
import { isProblem, wrongField, type Correction, type Line } from './lines.ts';
import { Cell, StackedTable } from '../stacked-table.tsx';
import verdictStyles from '../verdict.module.css';
import styles from './manifest.module.css';

const perPage = 200;

type Correct = (line: Line, correction: Correction) => void;

/** A row that needs a person has its number in a field, and what else of it cannot be read: Enter asks it again. */
export function ResultRows({ lines, onCorrect }: { lines: readonly Line[]; onCorrect: Correct }) {
  const { t } = useLingui();
  const [page, setPage] = useState(1);
  const { place, leave } = useNextField(lines);
  const heads = { row: t`行`, part: t`型番`, key: t`解釈`, verdict: t`判定`, listed: t`掲載・近い型番`, invoice: t`仕入書` };
  return (
    <>
      <div ref={place} className={verdictStyles.scroll} tabIndex={0} role="region" aria-label={t`照合結果`}>
        <StackedTable heads={Object.values(heads)} className={styles.found}>
          {lines.slice(0, page * perPage).map((line) => (
            <ResultRow
              key={line.number}
              line={line}
              heads={heads}
              onCorrect={(corrected, correction) => {
                leave(corrected);
                onCorrect(corrected, correction);
              }}
            />
          ))}
        </StackedTable>
      </div>
      {lines.length > page * perPage ? (
        <button type="button" className={buttonClass('secondary')} onClick={() => setPage(page + 1)}>
          <Trans>次の {perPage} 行も表示する</Trans>
        </button>
      ) : null}
    </>
  );
} // prettier-ignore

/** A row that is mended has no field any more: the next one takes the focus, or the table when there is none. */
function useNextField(lines: readonly Line[]) {
  const place = useRef<HTMLDivElement>(null);
  const left = useRef<number>(undefined);
  useEffect(() => {
    const from = left.current;
    left.current = undefined;
    if (from === undefined || document.activeElement !== document.body) return;
    const fields = [...(place.current?.querySelectorAll<HTMLInputElement>('tr input') ?? [])];
    const next = fields.find((field) => Number(field.closest('tr')?.dataset.row) > from);
    (next ?? place.current)?.focus();
  }, [lines]);
  return { place, leave: ({ number }: Line) => (left.current = number) };
}

type Heads = Record<'row' | 'part' | 'key' | 'verdict' | 'listed' | 'invoice', string>;

function ResultRow({ line, heads, onCorrect }: { line: Line; heads: Heads; onCorrect: Correct }) {
  const words = useLineWords();
  const { answer, asked, number } = line;
  const wrong = wrongField(line);
  const listed = (answer?.entries ?? []).map(({ manufacturer, partNumber, publication }) => `${manufacturer} ${partNumber} ${publication.yearMonth}/${publication.number}`);
  return (
    <tr data-row={number} data-verdict={answer?.verdict ?? 'ROW_ERROR'}>
      <Cell head={heads.row}>{number}</Cell>
      <Cell head={heads.part}>{isProblem(line) ? <CorrectionField field="partNumber" line={line} onCorrect={onCorrect} /> : <code>{asked.partNumber}</code>}</Cell>
      <Cell head={heads.key}>
        <code>{answer?.key ?? '—'}</code>
      </Cell>
      <Cell head={heads.verdict}>
        {words.verdictOf(line)} <span id={`row-${number}-problem`}>{words.problemOf(line)}</span> {words.reasonOf(line)}
        {wrong && wrong !== 'partNumber' ? <CorrectionField field={wrong} line={line} onCorrect={onCorrect} /> : null}
      </Cell>
      <Cell head={heads.listed}>{listed.join(', ') || (answer?.near.length ? `≈ ${words.nearOf(line)}` : '—')}</Cell>
      <Cell head={heads.invoice}>{words.invoiceOf(line) || '—'}</Cell>
    </tr>
  );
} // prettier-ignore

function CorrectionField({ field, line, onCorrect }: { field: Meaning; line: Line; onCorrect: Correct }) {
  const { t } = useLingui();
  const isWrong = wrongField(line) === field;
  const labels: Record<Meaning, string> = {
    partNumber: t`${line.number} 行の型番（Enter で再照合）`,
    manufacturer: t`${line.number} 行のメーカー（Enter で再照合）`,
    publicationMonth: t`${line.number} 行の公表年月（Enter で再照合）`,
    destination: t`${line.number} 行の仕向地（Enter で再照合）`,
  };
  const entered = ({ key, currentTarget: { value } }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter' && (field !== 'partNumber' || value.trim() !== '')) onCorrect(line, { field, text: value });
  };
  return (
    <input
      className={styles.correction}
      defaultValue={line.given[field]}
      aria-label={labels[field]}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `row-${line.number}-problem` : undefined}
      spellCheck={false}
      autoComplete="off"
      onKeyDown={entered}
    />
  );
}
