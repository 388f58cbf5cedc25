import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { ClausesDocument } from '../../generated/graphql.ts';
import type { ItemDraft } from '../../item-form/application-draft.ts';
import { useRegulationName } from '../../item-form/use-regulation-name.ts';
import { interpretedPartNumber, interpretedText } from '../../language/interpreted-text.ts';
import { kindWords } from '../../words/case-words.ts';
import { fieldWords } from '../../words/field-words.ts';
import { confidentialWords } from '../../words/item-words.ts';
import { conclusionWords, reasonWords, verdictSigns, verdictWords } from '../../words/judgment-words.ts';
import { useWords } from '../../words/use-words.ts';

export type Answer = { field: string; name: string; value: string };

/** The draft in words, in the order of the form. */
export function useAnswers(item: ItemDraft): Answer[] {
  const { t } = useLingui();
  const { word } = useWords();
  const judgment = useJudgmentAnswers(item);
  const regulation = useRegulationName(item.regulationVersion);
  return [
    { field: 'kind', name: t`貨物か技術か`, value: item.kind && word(kindWords, item.kind) },
    { field: 'field', name: t`専門分野`, value: item.field && word(fieldWords, item.field) },
    { field: 'productNameJa', name: t`品名（日本語）`, value: item.productNameJa },
    { field: 'productNameEn', name: t`品名（英語）`, value: item.productNameEn },
    { field: 'maker', name: t`製造者`, value: item.maker },
    { field: 'partNumber', name: t`型番`, value: interpretedPartNumber(item.partNumber) },
    { field: 'purpose', name: t`相談の目的`, value: item.purpose },
    { field: 'description', name: t`用途・説明`, value: item.description },
    { field: 'regulationVersion', name: t`法令の版`, value: regulation },
    {
      field: 'sheet',
      name: t`パラメータシート`,
      value: lines(item.sheet, (row) => `${row.name}：${interpretedText(row.value)} ${interpretedText(row.unit)}`),
    },
    { field: 'files', name: t`添えた文書`, value: lines(item.files, (file) => file.name) },
    ...judgment,
    { field: 'earlierRulings', name: t`過去の判定・回答`, value: item.earlierRulings },
    { field: 'foreignNumbers', name: t`外国の番号`, value: item.foreignNumbers },
    {
      field: 'proceedingsPending',
      name: t`係属中の法的手続`,
      value: item.proceedingsPending && (item.proceedingsPending === 'yes' ? t`ある` : t`ない`),
    },
    {
      field: 'confidentialFields',
      name: t`秘密として扱う欄`,
      value: item.confidentialFields.map((field) => word(confidentialWords, field)).join(' / ') || t`なし`,
    },
  ];
}

function useJudgmentAnswers({ judgment, regulationVersion }: ItemDraft): Answer[] {
  const { t } = useLingui();
  const { word } = useWords();
  const { data } = useQuery(ClausesDocument, { variables: { version: regulationVersion }, skip: !regulationVersion });
  const citation = (id: string) => data?.clauses.find((clause) => clause.id === id)?.citation ?? id;
  const findings = lines(judgment.findings, ({ clause, verdict, reasons }) => {
    const found = verdict ? `${verdictSigns[verdict]} ${word(verdictWords, verdict)}` : t`未回答`;
    return `${citation(clause)}：${found} ${reasons.map((reason) => word(reasonWords, reason)).join(' / ')}`;
  });
  return [
    { field: 'judgment.findings', name: t`条項ごとの所見`, value: findings },
    { field: 'judgment', name: t`自主判定の結論`, value: judgment.verdict && word(conclusionWords, judgment.verdict) },
    { field: 'judgment.itemNumber', name: t`項番`, value: judgment.itemNumber },
    { field: 'judgment.reasoning', name: t`理由`, value: judgment.reasoning },
  ];
}

function lines<Row>(rows: readonly Row[], line: (row: Row) => string): string {
  return rows.map((row) => line(row).trim()).join('\n');
}
