import type { GivenAnswer, GivenAnswerInput } from '../generated/graphql.ts';

/** One answer while it is typed: everything a text, nothing required, nothing lost. */
export type AnswerDraft = {
  value: string;
  choices?: string[];
  document: string;
  page: string;
  documentDate: string;
  reason: string;
};
/** A sheet while it is filled in. Answers to questions that are not asked any more stay here and count again when they are. */
export type SheetDraft = {
  kind: 'sheet';
  form: string;
  edition: string;
  date: string;
  /** The self-judgment this becomes the next version of. */
  number: string;
  productNameJa: string;
  productNameEn: string;
  maker: string;
  partNumber: string;
  author: string;
  reviewer: string;
  officer: string;
  answers: Record<string, AnswerDraft>;
};

export const emptyAnswer: AnswerDraft = { value: '', document: '', page: '', documentDate: '', reason: '' };

export const emptySheet: SheetDraft = {
  kind: 'sheet',
  form: '',
  edition: '',
  date: '',
  number: '',
  productNameJa: '',
  productNameEn: '',
  maker: '',
  partNumber: '',
  author: '',
  reviewer: '',
  officer: '',
  answers: {},
};

/** A draft may be older than this form: what it lacks is empty. */
export function readSheetDraft(content: string): SheetDraft {
  // Drafts of this kind are written by the sheet editor alone; the server keeps them as text.
  const stored = JSON.parse(content) as Partial<SheetDraft>;
  return { ...emptySheet, ...stored };
}

/** Both kinds of drafts live in one list; this one says what it is. */
export function isSheetDraft(content: string): boolean {
  const stored: unknown = JSON.parse(content);
  return typeof stored === 'object' && stored !== null && 'kind' in stored && stored.kind === 'sheet';
}

/** The product, as far as it is named, and the form. */
export function sheetTitle(content: string): string {
  const { form, productNameJa, partNumber } = readSheetDraft(content);
  return [form, productNameJa, partNumber].filter(Boolean).join(' ');
}

/** The answers as the contract wants them; what is empty is left out. */
export function answerInputs(answers: SheetDraft['answers']): GivenAnswerInput[] {
  return Object.entries(answers).flatMap(([question, { value, choices, document, page, documentDate, reason }]) =>
    value || choices || document || reason
      ? [
          {
            question,
            ...(choices ? { choices } : { value }),
            document: document || undefined,
            page: page || undefined,
            documentDate: documentDate || undefined,
            reason: reason || undefined,
          },
        ]
      : [],
  );
}

export function answersFrom(given: readonly Omit<GivenAnswer, '__typename'>[]): SheetDraft['answers'] {
  return Object.fromEntries(
    given.map(({ question, value, choices, document, page, documentDate, reason }) => [
      question,
      {
        value: value ?? '',
        ...(choices && { choices: [...choices] }),
        document: document ?? '',
        page: page ?? '',
        documentDate: documentDate ?? '',
        reason: reason ?? '',
      },
    ]),
  );
}
