import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { moment } from '../../language/moment.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Facts, Row } from '../../ui/layout.tsx';
import { useKeys } from '../keys.ts';
import type { CheckedLines } from './check-lines.ts';
import type { Sheet } from './columns.ts';
import { useLineWords } from './line-words.ts';
import type { ReadFile } from './file-as-read.ts';
import { resultCsv, resultName, type ResultFile } from './result-file.ts';

type OutputStepProps = { file: ReadFile; sheet: Sheet; checked: CheckedLines };

/** The same rows with what was found, and what they were found in. */
export function OutputStep({ file, sheet, checked }: OutputStepProps) {
  const { t } = useLingui();
  const columns = useResultColumns();
  const root = useRoot();
  const kept = checked.fromKeptList;
  const version = `${checked.treeSizes.join(' → ')}${root?.size === checked.treeSizes.at(-1) ? ` / ${root?.root}` : ''}`;
  const facts = [
    { name: t`入力`, value: t`${file.name}（SHA-256 ${file.hash}）` },
    { name: t`いつの状態か`, value: moment(checked.asOf) },
    { name: t`リストの版（公表記録の件数と根）`, value: version },
    ...(kept
      ? [{ name: t`保存したリストによる回答`, value: t`版 ${kept.version}、署名 ${moment(kept.issuedAt)}` }]
      : []),
  ];
  const row16 = t`掲載がないことは該当を意味しません。掲載された集積回路にも16の項(1)が適用され、需要者・用途の確認と、別表第2の3の仕向地の確認は別に必要です。法的拘束力はありません。`;
  const width = Math.max(...[sheet.heading ?? [], ...sheet.rows].map((row) => row.length));
  const save = () => {
    const notes = [...facts.map(({ name, value }) => `${name}: ${value}`), row16];
    download(resultName(file.name), resultCsv({ heading: sheet.heading, width, lines: checked.lines, columns, notes }));
  };
  useKeys([{ keys: 'p', label: t`印刷`, run: () => window.print() }]);
  return (
    <>
      <Facts facts={facts} />
      <Row>
        <button type="button" className={buttonClass('primary')} onClick={save}>
          <Trans>結果ファイルを保存（CSV）</Trans>
        </button>
        <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
          <Trans>印刷</Trans> <kbd>p</kbd>
        </button>
      </Row>
    </>
  );
}

function useResultColumns(): ResultFile['columns'] {
  const { t } = useLingui();
  const words = useLineWords();
  return [
    { head: t`判定`, valueOf: words.verdictOf },
    { head: t`解釈`, valueOf: ({ answer }) => answer?.key ?? '' },
    { head: t`理由`, valueOf: words.reasonOf },
    { head: t`掲載メーカー`, valueOf: ({ answer }) => (answer?.entries ?? []).map(({ manufacturer }) => manufacturer).join(' / ') },
    { head: t`掲載型番`, valueOf: ({ answer }) => (answer?.entries ?? []).map(({ partNumber }) => partNumber).join(' / ') },
    { head: t`公表年月・公表番号`, valueOf: ({ answer }) => (answer?.entries ?? []).map(({ publication: { yearMonth, number } }) => `${yearMonth}/${String(number).padStart(4, '0')}`).join(' / ') },
    { head: t`有効期限`, valueOf: ({ answer }) => (answer?.entries ?? []).map(({ validTo }) => validTo.slice(0, 10)).join(' / ') },
    { head: t`近い型番`, valueOf: words.nearOf },
    { head: t`仕入書`, valueOf: words.invoiceOf },
    { head: t`残る確認`, valueOf: ({ answer }) => (answer?.destination?.checks ?? []).join(' ') },
    { head: t`エラー`, valueOf: words.problemOf },
  ];
} // prettier-ignore

/** The head of the log now: its root says which list it was, when it is still the one that answered. */
function useRoot() {
  const [root, setRoot] = useState<{ size: number; root: string }>();
  useEffect(() => {
    const given = new AbortController();
    const fetched = async () => {
      const response = await fetch('/v1/log/checkpoint', { signal: given.signal });
      const [, size = '', hash = ''] = (await response.text()).split('\n');
      if (response.ok) setRoot({ size: Number(size), root: hash });
    };
    fetched().catch(() => undefined);
    return () => given.abort();
  }, []);
  return root;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
