import { useLingui } from '@lingui/react/macro';
import type { PairFragment } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { confidenceWords, relationSigns, relationWords } from '../../words/correlation-words.ts';
import { useWords } from '../../words/use-words.ts';
import { NumberLink } from './number-link.tsx';

type PairTableProps = { caption: string; pairs: readonly PairFragment[]; asOf: string | undefined };

export function PairTable({ caption, pairs, asOf }: PairTableProps) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <DataTable
      caption={caption}
      rows={pairs}
      keyOf={({ jp, eu, validFrom }) => `${jp.number} ${eu.number} ${validFrom}`}
      columns={[
        { head: t`日本の番号`, isRowHead: true, cell: ({ jp }) => <NumberLink number={jp} asOf={asOf} /> },
        { head: t`関係`, cell: ({ relation }) => `${relationSigns[relation]} ${word(relationWords, relation)}` },
        { head: t`EU の番号`, cell: ({ eu }) => <NumberLink number={eu} asOf={asOf} /> },
        { head: t`確かさ`, cell: ({ confidence }) => word(confidenceWords, confidence) },
        { head: t`期間`, cell: ({ validFrom, validTo }) => `${validFrom ?? t`（始まりは未確認）`}〜${validTo ?? ''}` },
        { head: t`注と根拠`, cell: (pair) => <Evidence pair={pair} /> },
      ]}
    />
  );
}

function Evidence({ pair }: { pair: PairFragment }) {
  const note = inCurrentLanguage({ ja: pair.noteJa ?? '', en: pair.noteEn ?? '' });
  return (
    <>
      {note ? <p>{note}</p> : null}
      <p>{inCurrentLanguage({ ja: pair.sourceJa, en: pair.sourceEn })}</p>
    </>
  );
}
