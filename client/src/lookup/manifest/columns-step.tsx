import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { PreferKept } from '../offline/prefer-kept.tsx';
import lookupStyles from '../lookup.module.css';
import { meanings, type Mapping, type Meaning, type Sheet } from './columns.ts';
import verdictStyles from '../verdict.module.css';
import styles from './manifest.module.css';

type ColumnsStepProps = {
  sheet: Sheet;
  progress: { done: number; of: number } | undefined;
  onCheck: (sheet: Sheet) => void;
};

/** The guess, beside the first rows, so that it can be seen to be right. */
export function ColumnsStep({ sheet, progress, onCheck }: ColumnsStepProps) {
  const { t } = useLingui();
  const [mapping, setMapping] = useState<Mapping>(sheet.mapping);
  const width = Math.max(...[sheet.heading ?? [], ...sheet.rows.slice(0, 50)].map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({ at, name: sheet.heading?.[at] || t`${at + 1} 列目` }));
  const names: Record<Meaning, string> = {
    partNumber: t`型番`,
    manufacturer: t`メーカー（任意）`,
    publicationMonth: t`公表年月（任意）`,
    destination: t`仕向地（任意）`,
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (mapping.partNumber !== undefined && progress === undefined) onCheck({ ...sheet, mapping });
  };
  return (
    <form className={styles.manifest} onSubmit={check}>
      <div className={styles.mapping}>
        {meanings.map((meaning) => (
          <label key={meaning} className={lookupStyles.label}>
            {names[meaning]}
            <select
              className={lookupStyles.maker}
              value={mapping[meaning] ?? ''}
              onChange={({ target }) => setMapping(changed(mapping, meaning, target.value))}
            >
              {meaning === 'partNumber' ? null : <option value="">{t`なし`}</option>}
              {columns.map(({ at, name }) => (
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Preview columns={columns} rows={sheet.rows.slice(0, 5)} mapped={Object.values(mapping)} />
      <PreferKept />
      {progress ? <Progress {...progress} /> : null}
      <button
        type="submit"
        className={buttonClass('primary')}
        aria-disabled={progress !== undefined || undefined}
        autoFocus
      >
        <Trans>{sheet.rows.length.toLocaleString()} 行を照合する</Trans>
      </button>
    </form>
  );
}

function changed(mapping: Mapping, meaning: Meaning, value: string): Mapping {
  const { [meaning]: _before, ...rest } = mapping;
  return value === '' ? rest : { ...rest, [meaning]: Number(value) };
}

type PreviewProps = {
  columns: readonly { at: number; name: string }[];
  rows: readonly string[][];
  mapped: readonly number[];
};

function Preview({ columns, rows, mapped }: PreviewProps) {
  const { t } = useLingui();
  return (
    <div className={verdictStyles.scroll} tabIndex={0} role="region" aria-label={t`はじめの 5 行`}>
      <table className={`${verdictStyles.table} ${styles.preview}`}>
        <thead>
          <tr>
            {columns.map(({ at, name }) => (
              <th key={at} scope="col">
                {mapped.includes(at) ? '✓ ' : ''}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {columns.map(({ at }) => (
                <td key={at}>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Progress({ done, of }: { done: number; of: number }) {
  const { t } = useLingui();
  return (
    <p role="status">
      <progress value={done} max={of} aria-label={t`照合の進み`} /> {done.toLocaleString()} / {of.toLocaleString()}
    </p>
  );
}
