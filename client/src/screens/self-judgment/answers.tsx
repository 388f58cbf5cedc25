import { Trans, useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../../language/language.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { titleOf } from '../../words/names.ts';
import { questionStateWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { AnsweredForm, SelfJudgment } from './shown-judgment.ts';
import { useAnswerText } from './use-answer-text.ts';

type Question = AnsweredForm['questions'][number];
type AnswersProps = { judgment: SelfJudgment; form: AnsweredForm };

/** The sheet as it was answered, section by section; what was not needed says why. */
export function Answers({ judgment, form }: AnswersProps) {
  const states = new Map(judgment.evaluation?.questions.map((one) => [one.question, one]));
  const isAsked = ({ id }: Question) => ['answered', 'open'].includes(states.get(id)?.state ?? '');
  return (
    <Stack isLoose>
      {form.sections.map((section) => {
        const questions = form.questions.filter((one) => one.section === section.id);
        return questions.some(isAsked) ? (
          <SectionAnswers key={section.id} section={section} questions={questions} judgment={judgment} />
        ) : null;
      })}
      <Section title={<Trans>判定不要だった区分</Trans>}>
        <Quiet>
          {form.sections
            .filter((section) => !form.questions.some((one) => one.section === section.id && isAsked(one)))
            .map(titleOf)
            .join(' / ') || <Trans>ありません。</Trans>}
        </Quiet>
      </Section>
    </Stack>
  );
}

type SectionAnswersProps = {
  section: AnsweredForm['sections'][number];
  questions: readonly Question[];
  judgment: SelfJudgment;
};

function SectionAnswers({ section, questions, judgment }: SectionAnswersProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const answerText = useAnswerText();
  const states = new Map(judgment.evaluation?.questions.map((one) => [one.question, one]));
  const given = new Map(judgment.answers.map((one) => [one.question, one]));
  const answered = (question: Question) => {
    const state = states.get(question.id);
    if (state?.state !== 'answered' && state?.state !== 'open') {
      const reason = inCurrentLanguage({ ja: state?.reasonJa ?? '', en: state?.reasonEn ?? '' });
      return [word(questionStateWords, state?.state ?? 'notNeeded'), reason].filter(Boolean).join(' — ');
    }
    return answerText(question, given.get(question.id), state.interpretation ?? undefined);
  };
  const evidence = ({ id }: Question) => {
    const { document, page, documentDate, reason } = given.get(id) ?? {};
    return [document, page && t`${page} 頁`, documentDate, reason].filter(Boolean).join(' / ');
  };
  return (
    <Section title={titleOf(section)}>
      {section.citation ? <Quiet>{section.citation}</Quiet> : null}
      <DataTable
        caption={t`${titleOf(section)}への回答`}
        rows={questions}
        keyOf={({ id }) => id}
        columns={[
          {
            head: t`問い`,
            isRowHead: true,
            cell: ({ textJa, textEn }) => inCurrentLanguage({ ja: textJa, en: textEn }),
          },
          { head: t`回答`, cell: answered },
          { head: t`根拠・理由`, cell: (question) => evidence(question) || '–' },
        ]}
      />
    </Section>
  );
}
