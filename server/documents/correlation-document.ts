import type { Correlation, Nearness } from '../../workflows/domain/classification/correlation.ts';
import {
  correlationTable,
  searchTable,
  titleOf,
  type TableRow,
  type TableSearch,
} from '../regulations/correlation-table.ts';
import type { Cell, Table } from './table.ts';

type Language = 'ja' | 'en';
const relations: Record<Correlation['relation'], Record<Language, string>> = {
  exact: { ja: '同じ範囲', en: 'same limits' },
  broader: { ja: '日本が広い', en: 'Japan covers more' },
  narrower: { ja: '日本が狭い', en: 'Japan covers less' },
  partial: { ja: '一部が重なる', en: 'partial overlap' },
  unknown: { ja: '範囲は未照合', en: 'extent not compared' },
};
const confidences: Record<Correlation['confidence'], Record<Language, string>> = {
  compared: { ja: '条文を照合', en: 'texts compared' },
  indicated: { ja: '資料による', en: 'stated elsewhere' },
};
const positions: Record<Nearness, Record<Language, string>> = {
  exact: { ja: 'その番号', en: 'the number' },
  within: { ja: '内側の番号', en: 'inside it' },
  containing: { ja: '含む番号', en: 'contains it' },
};
const heads = {
  ja: ['日本の番号', '見出し', 'EU の番号', '関係（日本から見て）', '確かさ', '始まり', '終わり', '尋ねた番号との位置', '注', '根拠'],
  en: ['Japanese number', 'Title', 'EU number', 'Relation (seen from Japan)', 'Confidence', 'From', 'To', 'Seen from the number asked', 'Note', 'Evidence'],
}; // prettier-ignore
const widths = [34, 40, 18, 20, 16, 12, 12, 16, 50, 60] as const;

/** The answer of the correlation table as a document in one language: all rows, the date, and what it is not. */
export function correlationDocument({ language, ...search }: TableSearch & { language: Language }): Table {
  const { rows } = searchTable(search);
  const asked = search.number || search.text;
  return {
    title: language === 'ja' ? '輸出令・貨物等省令と EU 附属書 I の相関表' : 'Correlation of the Japanese lists and EU Annex I',
    columns: heads[language].map((head, index) => ({ head, width: widths[index] ?? 20 })),
    rows: rows.map((row) => cells(row, language)),
    notes: [
      language === 'ja' ? `${search.day}（日本時間）の対応。` : `Pairs in force on ${search.day} (Japan time).`,
      ...(asked ? [language === 'ja' ? `尋ねた番号または語：${asked}` : `Asked for: ${asked}`] : []),
      correlationTable.review[language],
      language === 'ja'
        ? '法的拘束力はない。表にない番号は「対応がない」ことを意味しない。米国の番号は導かない。'
        : 'Not legally binding. A number that is not in the table may still have a counterpart. No American number is derived.',
    ],
  }; // prettier-ignore
}

function cells({ pair, nearness }: TableRow, language: Language): Cell[] {
  return [
    pair.jp.canonical,
    titleOf(pair.jp.canonical)?.[language] ?? null,
    pair.eu.canonical,
    relations[pair.relation][language],
    confidences[pair.confidence][language],
    pair.validFrom,
    pair.validTo,
    nearness && positions[nearness][language],
    pair.note?.[language] ?? null,
    pair.source[language],
  ];
}
