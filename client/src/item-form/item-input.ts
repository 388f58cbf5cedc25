import type { ItemInput, JudgmentInput } from '../generated/graphql.ts';
import { interpretedPartNumber, interpretedText } from '../language/interpreted-text.ts';
import type { ItemDraft, JudgmentDraft } from './application-draft.ts';

/** The draft as the strict values of the contract. What is empty is left out, so that the server names it as missing. */
export function itemInput(item: ItemDraft): ItemInput {
  return {
    kind: item.kind || undefined,
    field: item.field || undefined,
    productNameJa: item.productNameJa.trim() || undefined,
    productNameEn: item.productNameEn.trim() || undefined,
    maker: item.maker.trim() || undefined,
    partNumber: interpretedPartNumber(item.partNumber) || undefined,
    purpose: item.purpose.trim() || undefined,
    description: item.description.trim() || undefined,
    sheet: item.sheet.map(({ name, value, unit }) => ({
      name: name.trim(),
      value: interpretedText(value),
      unit: interpretedText(unit) || undefined,
    })),
    judgment: judgmentInput(item.judgment),
    earlierRulings: linesOf(item.earlierRulings),
    foreignNumbers: linesOf(item.foreignNumbers),
    proceedingsPending: item.proceedingsPending ? item.proceedingsPending === 'yes' : undefined,
    confidentialFields: item.confidentialFields,
    regulationVersion: item.regulationVersion || undefined,
    files: item.files.map(({ contentId, confidential }) => ({ contentId, confidential })),
  };
}

/** Undefined until a conclusion is chosen: half a judgment is none. */
export function judgmentInput(judgment: JudgmentDraft): JudgmentInput | undefined {
  if (!judgment.verdict) return undefined;
  return {
    verdict: judgment.verdict,
    itemNumber: judgment.itemNumber.normalize('NFKC').trim() || undefined,
    reasoning: judgment.reasoning,
    // A row without a verdict is still being written; the check page shows it as unanswered.
    findings: judgment.findings.flatMap(({ clause, verdict, reasons, evidence }) =>
      clause && verdict ? [{ clause, verdict, reasons, evidence }] : [],
    ),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
