import { useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../../language/language.ts';
import type { AnswerDraft } from '../../sheet/sheet-draft.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CheckGroup } from '../../ui/check-group.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Question } from './opened-sheet.ts';
import type { EvaluatedQuestion } from './use-evaluation.ts';

type AnswerFieldProps = {
  question: Question;
  answer: AnswerDraft;
  evaluated: EvaluatedQuestion | undefined;
  onChange: (answer: AnswerDraft) => void;
};

/** The input that fits the kind of answer. */
export function AnswerField({ question, answer, evaluated, onChange }: AnswerFieldProps) {
  const { t } = useLingui();
  const text = inCurrentLanguage({ ja: question.textJa, en: question.textEn });
  const field = {
    id: `answer-${question.id}`,
    label: question.isOptional ? t`${text}（任意）` : text,
    error: evaluated?.problem ?? undefined,
  };
  const choices = question.choices.map((choice) => ({
    value: choice.code,
    label: inCurrentLanguage({ ja: choice.textJa, en: choice.textEn }),
  }));
  const understood = evaluated?.interpretation;
  const write = (value: string) => onChange({ ...answer, value });
  switch (question.kind) {
    case 'yesNo':
      return (
        <RadioGroup
          {...field}
          isInRow
          value={answer.value}
          onChange={write}
          choices={[
            { value: 'yes', label: t`はい` },
            { value: 'no', label: t`いいえ` },
          ]}
        />
      );
    case 'number':
      return (
        <TextField
          {...field}
          value={answer.value}
          onChange={write}
          isMono
          hint={t`単位 ${question.unit}。全角や k、M、G なども読み取ります。`}
          note={understood ? t`解釈：${understood}` : undefined}
        />
      );
    case 'choice':
      return <RadioGroup {...field} value={answer.value} onChange={write} choices={choices} />;
    case 'choices':
      return <Choices field={field} choices={choices} answer={answer} onChange={onChange} />;
  }
}

type ChoicesProps = {
  field: { id: string; label: string; error: string | undefined };
  choices: { value: string; label: string }[];
  answer: AnswerDraft;
  onChange: (answer: AnswerDraft) => void;
};

/** "None of them" is an answer of its own, and not the same as no answer. */
function Choices({ field, choices, answer, onChange }: ChoicesProps) {
  const { t } = useLingui();
  const chosen = answer.choices;
  const { choices: _none, ...unanswered } = answer;
  return (
    <>
      <CheckGroup
        {...field}
        values={chosen ?? []}
        onChange={(next) => onChange(next.length > 0 ? { ...answer, choices: next } : unanswered)}
        choices={choices}
      />
      <Checkbox
        isSelected={chosen?.length === 0}
        onChange={(isNone) => onChange(isNone ? { ...answer, choices: [] } : unanswered)}
      >
        {t`どれにも当たらない`}
      </Checkbox>
    </>
  );
}
