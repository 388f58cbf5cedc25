import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inCurrentLanguage } from '../../language/language.ts';
import type { AnswerDraft } from '../../sheet/sheet-draft.ts';
import { questionStateWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './editor.module.css';
import { AnswerEvidence } from './answer-evidence.tsx';
import { AnswerField } from './answer-field.tsx';
import type { Question } from './opened-sheet.ts';
import type { EvaluatedQuestion } from './use-evaluation.ts';

type QuestionRowProps = {
  question: Question;
  answer: AnswerDraft;
  evaluated: EvaluatedQuestion | undefined;
  isActive: boolean;
  onActive: () => void;
  onChange: (answer: AnswerDraft) => void;
  children: ReactNode;
};

/** One question: asked, or grey with the reason why it is not. What was typed stays, also while it is hidden. */
export function QuestionRow({ question, answer, evaluated, isActive, onActive, onChange, children }: QuestionRowProps) {
  return (
    <div
      id={`question-${question.id}`}
      className={isActive ? `${styles.row} ${styles.active}` : styles.row}
      data-state={evaluated?.state}
      onFocus={onActive}
    >
      {evaluated && isHidden(evaluated) ? (
        <NotAsked question={question} evaluated={evaluated} />
      ) : (
        <>
          <AnswerField question={question} answer={answer} evaluated={evaluated} onChange={onChange} />
          <AnswerEvidence id={question.id} answer={answer} onChange={onChange} />
        </>
      )}
      {children}
    </div>
  );
}

/** Not needed, or dependent on an answer that is still missing. */
export function isHidden(evaluated: EvaluatedQuestion | undefined): boolean {
  return evaluated?.state === 'notNeeded' || evaluated?.state === 'waiting';
}

function NotAsked({ question, evaluated }: { question: Question; evaluated: EvaluatedQuestion }) {
  const { word } = useWords();
  const reason = inCurrentLanguage({ ja: evaluated.reasonJa ?? '', en: evaluated.reasonEn ?? '' });
  return (
    <p className={styles.hidden}>
      {inCurrentLanguage({ ja: question.textJa, en: question.textEn })}
      {' — '}
      {word(questionStateWords, evaluated.state)}
      {reason ? <Trans>（{reason}）</Trans> : null}
    </p>
  );
}
