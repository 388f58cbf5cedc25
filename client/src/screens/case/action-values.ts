import type {
  CaseContentFragment,
  CertificateContentFragment,
  JudgmentContentFragment,
  Seat,
} from '../../generated/graphql.ts';
import {
  emptyItem,
  emptyJudgment,
  type FileRow,
  type ItemDraft,
  type JudgmentDraft,
} from '../../item-form/application-draft.ts';
import { emptyReasoning, type ReasoningDraft } from '../../judgment-form/verified-reasoning.tsx';

/** Everything any dialog may ask; each action reads its own part. */
export type ActionValues = {
  text: string;
  reason: string;
  reasons: string[];
  due: string;
  request: string;
  parts: number[];
  partCount: string;
  files: FileRow[];
  clause: string;
  file: string;
  consultation: string;
  party: string;
  advisor: string;
  outgoing: string;
  nominees: { seat: Seat; person: string }[];
  vote: string;
  certificate: string;
  judgment: JudgmentDraft;
  reasoning: ReasoningDraft;
  item: ItemDraft;
};

/** The certificates that can be revoked: the one of this round first. */
export function standingCertificates({
  certificate,
  earlierCertificates,
}: CaseContentFragment): CertificateContentFragment[] {
  const all = [...(certificate ? [certificate] : []), ...earlierCertificates];
  return all.filter(({ revoked }) => !revoked);
}

export type ActionStart = 'blank' | 'applicantJudgment' | 'currentJudgment' | 'submission';

export function startingValues(start: ActionStart, shown: CaseContentFragment): ActionValues {
  return {
    ...blank,
    certificate: standingCertificates(shown)[0]?.number ?? '',
    judgment: startingJudgment(start, shown),
    reasoning: startingReasoning(start, shown),
    item: start === 'submission' ? itemOf(shown) : emptyItem,
  };
}

const blank: ActionValues = {
  text: '',
  reason: '',
  reasons: [],
  due: '',
  request: '',
  parts: [],
  partCount: '1',
  files: [],
  clause: '',
  file: '',
  consultation: '',
  party: '',
  advisor: '',
  outgoing: '',
  nominees: [],
  vote: '',
  certificate: '',
  judgment: emptyJudgment,
  reasoning: emptyReasoning,
  item: emptyItem,
};

function startingJudgment(start: ActionStart, shown: CaseContentFragment): JudgmentDraft {
  if (start === 'applicantJudgment') return { ...draftOf(shown.applicantJudgment), reasoning: '' };
  if (start === 'currentJudgment' && shown.currentJudgment) return draftOf(shown.currentJudgment);
  return emptyJudgment;
}

function startingReasoning(start: ActionStart, { currentJudgment: current }: CaseContentFragment): ReasoningDraft {
  if (start !== 'currentJudgment' || !current) return emptyReasoning;
  return {
    materialExamined: current.materialExamined ?? '',
    exclusionsConsidered: current.exclusionsConsidered ?? '',
    interpretation: current.interpretation ?? '',
    internalNote: current.internalNote ?? '',
    summary: current.summary.map((term) => term.id),
  };
}

function draftOf(judgment: JudgmentContentFragment): JudgmentDraft {
  return {
    verdict: judgment.verdict,
    itemNumber: judgment.itemNumber ?? '',
    reasoning: judgment.reasoning ?? '',
    findings: judgment.findings.map(({ clause, verdict, reasons, evidence }) => ({
      clause: clause.id,
      verdict,
      reasons: [...reasons],
      evidence: [...evidence],
    })),
  };
}

function itemOf({ submission, applicantJudgment, kind, field }: CaseContentFragment): ItemDraft {
  if (!submission) return { ...emptyItem, kind, field };
  return {
    kind,
    field,
    productNameJa: submission.productNameJa,
    productNameEn: submission.productNameEn ?? '',
    maker: submission.maker,
    partNumber: submission.partNumber,
    purpose: submission.purpose,
    description: submission.description ?? '',
    regulationVersion: submission.regulationVersion,
    sheet: submission.sheet.map(({ name, value, unit }) => ({ name, value, unit: unit ?? '' })),
    judgment: draftOf(applicantJudgment),
    earlierRulings: submission.earlierRulings.join('\n'),
    foreignNumbers: submission.foreignNumbers.join('\n'),
    proceedingsPending: submission.proceedingsPending ? 'yes' : 'no',
    confidentialFields: [...submission.confidentialFields],
    files: submission.files.map(({ contentId, name, size, confidential }) => ({ contentId, name, size, confidential })),
    forRow: '',
  };
}
