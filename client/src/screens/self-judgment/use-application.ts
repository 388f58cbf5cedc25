import { useLingui } from '@lingui/react/macro';
import type { ExplainedClauseFragment, ReasonCode, Verdict } from '../../generated/graphql.ts';
import {
  type ApplicationDraft, emptyItem, type FindingRow, type ItemDraft, type SheetRow,
} from '../../item-form/application-draft.ts'; // prettier-ignore
import { inCurrentLanguage } from '../../language/language.ts';
import type { AnsweredForm, SelfJudgment } from './shown-judgment.ts';
import { useAnswerText } from './use-answer-text.ts';

type Told = Pick<ItemDraft, 'purpose' | 'proceedingsPending'> & {
  judgment: SelfJudgment;
  form: AnsweredForm;
  sector: string | undefined;
};
/** Which field of expertise judges the goods of a sector; what belongs to none of its own goes to electronics. */
const fields: Partial<Record<string, string>> = {
  'advanced-materials': 'advancedMaterials',
  'materials-processing': 'materialsProcessing',
  'sensors-and-lasers': 'aerospace',
  'navigation-marine-propulsion': 'aerospace',
};
/** A sheet answer of an application holds at most so many characters. */
const textMax = 200;

/** The application that says what a self-judgment says, under the law it was judged by. */
export function useApplication(): (told: Told) => ApplicationDraft {
  const { t } = useLingui();
  const sheetRows = useSheetRows();
  return ({ judgment, form, sector, purpose, proceedingsPending }) => {
    const { number, version, maker, partNumber, productNameJa, edition, contentId, evaluation } = judgment;
    const item: ItemDraft = {
      ...emptyItem,
      kind: 'goods', field: fields[sector ?? ''] ?? 'electronics', purpose, proceedingsPending, maker, partNumber, productNameJa,
      productNameEn: judgment.productNameEn ?? '', regulationVersion: evaluation?.lawState ?? '', sheet: sheetRows(judgment, form),
      earlierRulings: t`自主判定 ${number} 第 ${version} 版`,
      judgment: {
        verdict: judgment.verdict,
        itemNumber: judgment.itemNumbers.join(', '),
        reasoning: t`様式 ${form.form}（${edition} 年版）の回答による自主判定 ${number} 第 ${version} 版。照合値 ${contentId}。`,
        findings: findingsOf(judgment),
      },
    }; // prettier-ignore
    return { items: [item] };
  };
}

function useSheetRows() {
  const answerText = useAnswerText();
  return ({ evaluation, answers }: SelfJudgment, { questions }: AnsweredForm): SheetRow[] => {
    const states = new Map(evaluation?.questions.map((one) => [one.question, one]));
    return questions.flatMap((question) => {
      const given = answers.find((one) => one.question === question.id);
      if (!given || states.get(question.id)?.state !== 'answered') return [];
      const name = inCurrentLanguage({ ja: question.textJa, en: question.textEn }).slice(0, textMax);
      const understood = states.get(question.id)?.interpretation;
      const { unit } = question;
      // Of a number the law's unit counts, whatever prefix was typed.
      return understood && unit
        ? [{ name, value: understood.slice(0, -unit.length).trim(), unit }]
        : [{ name, value: answerText(question, given).slice(0, textMax), unit: '' }];
    });
  };
}

/** Screens are not among them: they never decide, and the application lists what was judged. */
function findingsOf({ evaluation }: SelfJudgment): FindingRow[] {
  const outside = new Set(
    evaluation?.comparison.flatMap(({ clause, mark }) => (clause && mark === 'outside' ? [clause] : [])),
  );
  return (evaluation?.explanation?.findings ?? []).map((finding) => {
    const isOutside = outside.has(finding.clause.id);
    const reasons: ReasonCode[] = [isOutside ? 'clauseNotApplicable' : 'valueFromDataSheet'];
    const verdict = isOutside ? 'outOfScope' : verdictOf(finding);
    return { clause: finding.clause.id, verdict, reasons: verdict === 'needsExpert' ? [] : reasons, evidence: [] };
  });
}

function verdictOf({ truth, clause }: ExplainedClauseFragment): Verdict {
  if (truth === 'notMet') return 'notControlled';
  return truth === 'met' && clause.outcome === 'controlled' ? 'controlled' : 'needsExpert';
}
