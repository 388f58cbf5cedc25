import type { Conclusion, ItemKind, ReasonCode, Verdict } from '../generated/graphql.ts';

export type SheetRow = { name: string; value: string; unit: string };
export type FindingRow = { clause: string; verdict: Verdict | ''; reasons: ReasonCode[]; evidence: string[] };
export type FileRow = { contentId: string; name: string; size: number; confidential: boolean };

export type JudgmentDraft = {
  verdict: Conclusion | '';
  itemNumber: string;
  reasoning: string;
  findings: FindingRow[];
};

/** What the form holds while it is typed: everything a text, nothing required, nothing lost. */
export type ItemDraft = {
  kind: ItemKind | '';
  field: string;
  productNameJa: string;
  productNameEn: string;
  maker: string;
  partNumber: string;
  purpose: string;
  description: string;
  regulationVersion: string;
  sheet: SheetRow[];
  judgment: JudgmentDraft;
  /** One per line. */
  earlierRulings: string;
  /** One per line. */
  foreignNumbers: string;
  proceedingsPending: 'yes' | 'no' | '';
  confidentialFields: string[];
  files: FileRow[];
  /** The referred row of a table for the list that its case is opened for, as `rowName` writes it; else empty. */
  forRow: string;
};

export type ApplicationDraft = { items: ItemDraft[] };

export const emptyJudgment: JudgmentDraft = { verdict: '', itemNumber: '', reasoning: '', findings: [] };

export const emptyItem: ItemDraft = {
  kind: '',
  field: '',
  productNameJa: '',
  productNameEn: '',
  maker: '',
  partNumber: '',
  purpose: '',
  description: '',
  regulationVersion: '',
  sheet: [],
  judgment: emptyJudgment,
  earlierRulings: '',
  foreignNumbers: '',
  proceedingsPending: '',
  confidentialFields: [],
  files: [],
  forRow: '',
};

/** A draft may be older than this form: what it lacks is empty. */
export function readApplicationDraft(content: string): ApplicationDraft {
  // Drafts are written by this form alone; the server keeps them as text.
  const stored = JSON.parse(content) as Partial<ApplicationDraft>;
  const items = (stored.items ?? []).map((item) => ({ ...emptyItem, ...item }));
  return { items: items.length > 0 ? items : [emptyItem] };
}

export function draftTitle(content: string): string | undefined {
  const first = readApplicationDraft(content).items[0];
  return [first?.productNameJa, first?.partNumber].filter(Boolean).join(' ') || undefined;
}

export function rowName(number: string, row: number): string {
  return `${number}/${row}`;
}

/** The row that `rowName` wrote; undefined for any other text. */
export function readRowName(name: string): { number: string; row: number } | undefined {
  const [, number = '', row = ''] = /^([^/]+)\/(\d+)$/.exec(name) ?? [];
  return number === '' ? undefined : { number, row: Number(row) };
}
