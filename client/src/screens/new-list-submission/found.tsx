import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCount } from '../../list-submission/use-count.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { standingSigns, standingWords } from '../../words/list-words.ts';
import { useAdvice } from '../../words/use-advice.ts';
import { useWords } from '../../words/use-words.ts';
import type { DryRun, Found, FoundInRow, Standing } from './table-file.ts';

type FoundProps = { run: DryRun; standing: Standing | ''; code: string };
const nameOf = ({ criterion, code }: Found) => `${criterion} ${code}`;
const pageSize = 50;

/** What was found, the most frequent first. */
export function FoundCodes({ run, standing, code, onCode }: FoundProps & { onCode: (code: string) => void }) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  const codes = run.codes.filter(({ ends }) => standing === '' || ends === standing);
  if (codes.length === 0) return null;
  return (
    <DataTable
      caption={t`見つかったこと：${codes.length} 種類（行の多いものが先）`}
      rows={codes}
      keyOf={nameOf}
      columns={[
        {
          head: t`理由`,
          isRowHead: true,
          isText: true,
          cell: (one) => (
            <FilterChips
              label={t`見つかったことで絞る`}
              value={code === nameOf(one) ? code : ''}
              onChange={(next) => onCode(next === code ? '' : next)}
              chips={[{ value: nameOf(one), label: inCurrentLanguage(one.reason) }]}
            />
          ),
        },
        { head: t`基準`, cell: ({ criterion }) => criterion },
        { head: t`行の扱い`, cell: ({ ends }) => `${standingSigns[ends]} ${word(standingWords, ends)}` },
        { head: t`行数`, isNumber: true, cell: ({ rows }) => count(rows) },
      ]}
    />
  );
}

/** Where to look, what stands there, why it is a problem and what to do. */
export function FoundRows({ run, standing, code }: FoundProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState(pageSize);
  const found = run.findings.filter((one) => (standing === '' || one.ends === standing) && (code === '' || nameOf(one) === code)); // prettier-ignore
  const page = found.slice(0, shown);
  if (found.length === 0)
    return (
      <Quiet>
        {run.isCutOff && standing !== 'eligible' ? (
          <Trans>示すことのできる 1,000 件の中にはありません。結果のファイルを見てください。</Trans>
        ) : (
          <Trans>ここに直すところはありません。</Trans>
        )}
      </Quiet>
    );
  return (
    <Stack>
      {run.isCutOff ? (
        <Quiet>
          <Trans>先頭の 1,000 件だけを示します。すべては結果のファイルにあります。</Trans>
        </Quiet>
      ) : null}
      <DataTable
        caption={t`直すところ：${found.length} 件中 ${page.length} 件`}
        rows={page}
        keyOf={(one) => `${one.row} ${nameOf(one)} ${one.about ?? ''}`}
        columns={[
          { head: t`行`, isNumber: true, isRowHead: true, cell: ({ row }) => row },
          { head: t`列`, cell: ({ column }) => column ?? '–' },
          { head: t`値`, cell: ({ value, column }) => value || (column ? t`（空）` : '–') },
          { head: t`理由`, isText: true, cell: (one) => [inCurrentLanguage(one.reason), one.aboutWords ? inCurrentLanguage(one.aboutWords) : one.about].filter(Boolean).join(' ') },
          { head: t`直し方`, isText: true, cell: (one) => <ToDo found={one} /> },
        ]}
      />
      {found.length > shown ? (
        <div>
          <Button onPress={() => setShown(shown + pageSize)}>
            <Trans>続きを示す</Trans>
          </Button>
        </div>
      ) : null}
    </Stack>
  );
} // prettier-ignore

/** The server's own suggestion for the cell where it has one; else what helps with such a finding. */
function ToDo({ found: { code, suggestion } }: { found: FoundInRow }) {
  const advise = useAdvice();
  if (!suggestion) return advise(code) ?? '–';
  return (
    <>
      {inCurrentLanguage(suggestion.say)}
      {suggestion.values.map((value) => (
        <div key={value}>
          <code>{value}</code>
        </div>
      ))}
    </>
  );
}
