import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import { NotAnsweredBanner } from '../not-answered.tsx';
import type { NotAnswered } from '../look-up.ts';
import { useCountries } from '../use-countries.ts';
import { checkLines, type CheckedLines } from './check-lines.ts';
import { headingKey, readSheet, type Mapping, type Sheet } from './columns.ts';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { corrected, countryNames, lineOf, type Correction, type Line } from './lines.ts';
import { OutputStep } from './output-step.tsx';
import type { ReadFile } from './file-as-read.ts';
import { rememberedMapping, rememberMapping } from './remembered.ts';
import { ResultStep } from './result-step.tsx';
import { Step } from './step.tsx';
import styles from './manifest.module.css';

type Loaded = { file: ReadFile; sheet: Sheet };

/** File, columns, result, output: four steps on one page, each a line once it is done. */
export function ManifestCheck() {
  const { t } = useLingui();
  const [loaded, setLoaded] = useState<Loaded>();
  const names = useCountryNames();
  const check = useCheck();
  const load = (file: ReadFile) => {
    const sheet = readSheet(file.rows);
    setLoaded({ file, sheet: { ...sheet, mapping: rememberedMapping(headingKey(sheet)) ?? sheet.mapping } });
    check.forget();
  };
  const begin = (sheet: Sheet) => {
    if (loaded === undefined) return;
    setLoaded({ ...loaded, sheet });
    rememberMapping(headingKey(sheet), sheet.mapping);
    check.begin(linesOf(sheet, names));
  };
  const correct = (line: Line, correction: Correction) =>
    check.correct(corrected(line, { ...correction, countries: names }));
  const { checked, progress } = check;
  return (
    <div className={styles.manifest}>
      <Step
        name={t`1 ファイル`}
        done={loaded ? <FileLine file={loaded.file} /> : undefined}
        onAgain={() => setLoaded(undefined)}
      >
        <FileStep onRead={load} />
      </Step>
      {loaded ? (
        <Step
          name={t`2 列の対応`}
          done={checked ? <MappingLine sheet={loaded.sheet} /> : undefined}
          onAgain={check.forget}
        >
          <ColumnsStep key={loaded.file.hash} sheet={loaded.sheet} progress={progress} onCheck={begin} />
        </Step>
      ) : null}
      {check.failure ? <NotAnsweredBanner outcome={check.failure} /> : null}
      {loaded && checked ? <Outcome loaded={loaded} checked={checked} onCorrect={correct} /> : null}
    </div>
  );
}

type OutcomeProps = { loaded: Loaded; checked: CheckedLines; onCorrect: (line: Line, correction: Correction) => void };

function Outcome({ loaded: { file, sheet }, checked, onCorrect }: OutcomeProps) {
  const { t } = useLingui();
  return (
    <>
      <Step name={t`3 照合結果`}>
        <ResultStep checked={checked} onCorrect={onCorrect} />
      </Step>
      <Step name={t`4 出力`}>
        <OutputStep file={file} sheet={sheet} checked={checked} />
      </Step>
    </>
  );
}

function FileLine({ file: { name, rows, encoding, hash } }: { file: ReadFile }) {
  const { t } = useLingui();
  const source = encoding === 'pasted' ? t`貼り付け` : `${name}（${encoding}）`;
  return t`${source}、${rows.length.toLocaleString()} 行、SHA-256 ${hash.slice(0, 12)}…`;
}

function MappingLine({ sheet: { heading, mapping } }: { sheet: Sheet }) {
  const columnName = (at: number) => heading?.[at] ?? String(at + 1);
  return Object.values(mapping).map(columnName).join(' · ');
}

function linesOf({ rows, mapping }: { rows: readonly string[][]; mapping: Mapping }, countries: ReadonlyMap<string, string>): Line[] {
  return rows.map((cells, at) => lineOf(cells, at + 1, { mapping, countries }));
} // prettier-ignore

function useCountryNames() {
  const countries = useCountries();
  return useMemo(() => countryNames(countries), [countries]);
}

/** One check at a time: the next one, or another file, gives the one before up. */
function useCheck() {
  const [checked, setChecked] = useState<CheckedLines>();
  const [failure, setFailure] = useState<NotAnswered>();
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const running = useRef<AbortController>(undefined);
  const forget = () => {
    running.current?.abort();
    setChecked(undefined);
    setFailure(undefined);
    setProgress(undefined);
  };
  const ask = async (lines: readonly Line[], onProgress: (done: number) => void) => {
    const current = new AbortController();
    running.current = current;
    return checkLines(lines, { signal: current.signal, onProgress: (done) => current.signal.aborted || onProgress(done) });
  };
  const begin = (lines: readonly Line[]) => {
    forget();
    setProgress({ done: 0, of: lines.length });
    void ask(lines, (done) => setProgress({ done, of: lines.length })).then(
      (result) => {
        setProgress(undefined);
        if ('lines' in result) setChecked(result);
        else setFailure(result);
      },
      () => undefined,
    );
  };
  /** The row is asked again by itself; the others stay as they are. */
  const correct = (line: Line) => {
    void ask([line], () => undefined).then(
      (result) => {
        if (!('lines' in result)) return setFailure(result);
        const [found = line] = result.lines;
        setChecked((before) => before && { ...before, lines: before.lines.map((one) => (one.number === found.number ? found : one)) });
      },
      () => undefined,
    );
  };
  return { checked, failure, progress, begin, correct, forget };
} // prettier-ignore
