import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import type { WalkedQuestion } from '../../workflows/domain/classification/sheet/walk.ts';
import type { Block, Paper, PaperRow } from '../documents/paper.ts';
import type { Table } from '../documents/table.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import type { SelfJudgment } from '../mongo/self-judgments.ts';
import type { LinePart } from './comparison-lines.ts';
import { comparisonLines, evaluateSheet, type SheetEvaluation } from './evaluation.ts';
import { answerWords, brackets, markSigns, notNeeded, verdictNames } from './sheet-words.ts';

export type Printing = {
  judgment: SelfJudgment;
  rules: RulesInForce;
  language: 'ja' | 'en';
  /** The company that bought the edition: its name stands on every page. */
  buyer: Words;
  origin: string;
};
type Sided = Printing & { evaluation: SheetEvaluation; say: (words: Words) => string };

/** The parameter sheet (パラメータシート) as it was answered; what was not needed is printed and says why. */
export function sheetPaper(printing: Printing): Paper {
  const sided = sidedOf(printing);
  const { template, walked } = sided.evaluation;
  return paper(sided, {
    title: {
      ja: `様式 ${template.form} ${template.title.ja} パラメータシート`,
      en: `Form ${template.form} Parameter sheet: ${template.title.en}`,
    },
    body: template.sections.flatMap(({ id, title, citation }): Block[] => [
      { kind: 'heading', text: [sided.say(title), citation].filter(Boolean).join('　') },
      answersTable(
        sided,
        walked.questions.filter(({ question }) => question.section === id),
      ),
    ]),
  });
}

/** The item-by-item comparison table (項目別対比表) of the same answers. */
export function comparisonPaper(printing: Printing): Paper {
  const sided = sidedOf(printing);
  const { template } = sided.evaluation;
  const rows = comparisonLines(sided.evaluation).flatMap(({ itemNumber, citation, title, mark, parts }): PaperRow[] => [
    {
      cells: [
        `${itemNumber}　${citation}`,
        sided.say(title),
        markSigns[mark],
        mark === 'outside' ? scopeWords(parts, sided) : '',
      ],
      isQuiet: mark === 'outside',
    },
    // Of a clause about other goods the paper says why it is; the spreadsheet has all of its parts.
    ...(mark === 'outside' ? [] : parts).map((part) => ({
      cells: ['', ...partCells(part, sided)],
      isQuiet: !part.isNeeded,
    })),
  ]);
  const heads = [
    { ja: '条項', en: 'Clause' },
    { ja: '規定', en: 'The law' },
    { ja: '判定', en: 'Mark' },
    { ja: '申告した値', en: 'Stated' },
  ];
  const columns = heads.map((head, index) => ({ head: sided.say(head), share: [3, 5, 1, 3][index] ?? 1 }));
  return paper(sided, {
    title: { ja: `${template.title.ja} 項目別対比表`, en: `Item-by-item comparison table: ${template.title.en}` },
    body: [
      { kind: 'text', text: sided.say(legend) },
      { kind: 'table', columns, rows },
    ],
  });
}

/** The comparison table as rows for a spreadsheet. */
export function comparisonFile(printing: Printing): Table {
  const sided = sidedOf(printing);
  const heads = [
    { ja: '項番', en: 'Item' }, { ja: '条項', en: 'Clause' }, { ja: '見出し', en: 'Title' }, { ja: '条項の判定', en: 'Mark of the clause' },
    { ja: '規定', en: 'The law' }, { ja: '判定', en: 'Mark' }, { ja: '申告した値', en: 'Stated' },
  ]; // prettier-ignore
  return {
    title: sided.say({ ja: '項目別対比表', en: 'Item-by-item comparison table' }),
    columns: heads.map((head, index) => ({ head: sided.say(head), width: [10, 34, 40, 12, 60, 8, 40][index] ?? 20 })),
    rows: comparisonLines(sided.evaluation).flatMap(({ itemNumber, citation, title, mark, parts }) =>
      parts.map((part) => [itemNumber, citation, sided.say(title), markSigns[mark], ...partCells(part, sided)]),
    ),
    notes: [
      ...headFacts(sided).map(([name, value]) => `${name}：${value}`),
      ...sided.evaluation.statements.map(sided.say),
      sided.say(legend),
    ],
  };
}

function sidedOf(printing: Printing): Sided {
  const { content } = printing.judgment;
  const evaluation = evaluateSheet(printing.rules, { ...content, date: content.lawDate });
  if (!evaluation) throw new Error(`There is no edition ${content.edition} of form ${content.form} any more`);
  return { ...printing, evaluation, say: (words) => words[printing.language] };
}

function paper(sided: Sided, { title, body }: { title: Words; body: readonly Block[] }): Paper {
  const { judgment, say, language, buyer, origin, evaluation } = sided;
  return {
    title: say(title),
    language,
    blocks: [
      { kind: 'facts', rows: headFacts(sided) },
      ...evaluation.statements.map((words): Block => ({ kind: 'notice', text: say(words) })),
      ...body,
    ],
    footer: say({
      ja: `${judgment.number} 第${judgment.version}版　購入者：${buyer.ja}　自主判定であり、法的拘束力はありません。`,
      en: `${judgment.number} version ${judgment.version}. Bought by ${buyer.en}. A self-judgment, not legally binding.`,
    }),
    check: {
      url: `${origin}/check/${judgment.number}?value=${judgment.contentId}`,
      value: judgment.contentId,
      words: say({
        ja: '版が現行か、内容が登録のままかを、次のページで確かめられます。',
        en: 'This page says whether the edition is current and the content unchanged:',
      }),
    },
    printedAt: judgment.keptAt,
  };
}

function headFacts({ judgment, rules, evaluation, say, language }: Sided): (readonly [string, string])[] {
  const { content, keptAt, number, version } = judgment;
  const { template } = evaluation;
  const law = rules.on(content.lawDate).lawState;
  const rows: (readonly [Words, string | undefined])[] = [
    [{ ja: '番号・版', en: 'Number, version' }, say({ ja: `${number} 第${version}版`, en: `${number}, version ${version}` })],
    [{ ja: '品名', en: 'Product' }, [content.productNameJa, content.productNameEn].filter(Boolean).join(' / ')],
    [{ ja: '製造者', en: 'Maker' }, content.maker],
    [{ ja: '型番', en: 'Part number' }, content.partNumber],
    [{ ja: '様式・版', en: 'Form, edition' }, say({ ja: `様式 ${template.form} ${template.edition}年版（${template.law.from} 以後の法令、${template.law.amendment.ja}）`, en: `Form ${template.form}, edition ${template.edition} (law from ${template.law.from}, ${template.law.amendment.en})` })],
    [{ ja: '判定に用いた法令', en: 'Law it was judged by' }, say({ ja: `${content.lawDate} の法令${law ? `（${law.from} 施行の版）` : ''}`, en: `The law of ${content.lawDate}${law ? ` (state of ${law.from})` : ''}` })],
    [{ ja: '判定', en: 'Verdict' }, say(verdictNames[content.verdict])],
    [{ ja: '項番', en: 'Item numbers' }, content.itemNumbers.join(', ') || undefined],
    [{ ja: '作成者', en: 'Author' }, content.author],
    [{ ja: '確認者', en: 'Reviewer' }, content.reviewer],
    [{ ja: '該非確認責任者', en: 'Classification officer' }, content.officer],
    [{ ja: '登録日時', en: 'Kept at' }, tokyo(language).format(keptAt)],
  ]; // prettier-ignore
  return rows.flatMap(([name, value]) => (value ? [[say(name), value] as const] : []));
}

function answersTable({ judgment, say, language }: Sided, walked: readonly WalkedQuestion[]): Block {
  const heads = [
    { ja: '問い', en: 'Question' },
    { ja: '回答', en: 'Answer' },
    { ja: '根拠', en: 'Evidence' },
  ];
  const columns = heads.map((head, index) => ({ head: say(head), share: [5, 3, 3][index] ?? 1 }));
  const rows = walked.map(({ question, state, reason }): PaperRow => {
    const given = judgment.content.answers[question.id];
    const isHidden = state === 'notNeeded' || state === 'waiting';
    const hidden = [say(notNeeded), reason && say(reason)].filter(Boolean).join(language === 'ja' ? '：' : ': ');
    const { evidence } = given ?? {};
    const proof = [evidence?.document, evidence?.page && `p. ${evidence.page}`, evidence?.date, given?.reason];
    return {
      cells: [
        say(question.text),
        isHidden ? hidden : answerWords(question, given, language),
        isHidden ? '' : proof.filter(Boolean).join(' '),
      ],
      isQuiet: isHidden,
    };
  });
  return { kind: 'table', columns, rows };
}

function scopeWords(parts: readonly LinePart[], { say }: Sided): string {
  return parts
    .filter(({ bracket, mark }) => bracket === 'scope' && mark === 'notMet')
    .map(({ value }) => say(value))
    .join(' ');
}

function partCells({ bracket, mark, isNeeded, isNear, limit, value }: LinePart, { say }: Sided): string[] {
  const [left, right] = brackets[bracket];
  const near = say({ ja: '（限度と等しいか近い：証拠が必要）', en: ' (on or near the limit: evidence is required)' });
  return [
    `${left}${say(limit)}${right}`,
    isNeeded ? markSigns[mark] : say(notNeeded),
    isNeeded ? `${say(value)}${isNear ? near : ''}` : '',
  ];
}

const legend: Words = {
  ja: '○ 満たす　× 満たさない　ー 対象外　？ 未定。【 】対象、《 》除外、[ ] 基準。【 】が × のとき、又は《 》が ○ のとき、その条項の残りは判定不要です。',
  en: '○ met, × not met, ー about other goods, ？ open. 【 】 scope, 《 》 exemption, [ ] criterion. After × in 【 】 or ○ in 《 》 the rest of a clause is not needed.',
};

const tokyo = (language: 'ja' | 'en') =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'long',
    timeStyle: 'long',
  });
