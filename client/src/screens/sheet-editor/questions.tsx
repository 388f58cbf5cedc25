import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type AnswerDraft, emptyAnswer, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { Quiet, Stack } from '../../ui/layout.tsx';
import styles from './editor.module.css';
import { LegalPane } from './legal-pane.tsx';
import { QuestionRow } from './question-row.tsx';
import { SheetSection } from './sheet-section.tsx';
import type { Sheet } from './opened-sheet.ts';
import type { Evaluating } from './use-evaluation.ts';
import { useIsWide } from './use-is-wide.ts';
import { useQuestionKeys } from './use-question-keys.ts';

type QuestionsProps = {
  sheet: Sheet;
  draft: SheetDraft;
  evaluating: Evaluating;
  onChange: (draft: SheetDraft) => void;
};

/** Question rows at the left, the law of the row in hand at the right; on a narrow screen it opens under the row. */
export function Questions({ sheet, draft, evaluating, onChange }: QuestionsProps) {
  const { t } = useLingui();
  const [active, setActive] = useState('');
  const isWide = useIsWide();
  const { evaluation } = evaluating;
  const states = new Map(evaluation?.questions.map((one) => [one.question, one]));
  const change = (id: string, answer: AnswerDraft) =>
    onChange({ ...draft, answers: { ...draft.answers, [id]: answer } });
  const onKeyDown = useQuestionKeys({ sheet, draft, evaluating, active, change });
  const question = sheet.questions.find(({ id }) => id === active);
  const pane = question ? <LegalPane question={question} date={draft.date} evaluation={evaluation} /> : <EmptyPane />;
  return (
    <Stack>
      <KeysHint />
      <div className={styles.editor}>
        <div onKeyDown={onKeyDown} role="group" aria-label={t`問い`}>
          {sheet.sections.map((section) => (
            <SheetSection
              key={section.id}
              section={section}
              questions={sheet.questions.filter((one) => one.section === section.id)}
              states={states}
            >
              {(one) => (
                <QuestionRow
                  key={one.id}
                  question={one}
                  answer={draft.answers[one.id] ?? emptyAnswer}
                  evaluated={states.get(one.id)}
                  isActive={one.id === active}
                  onActive={() => setActive(one.id)}
                  onChange={(answer) => change(one.id, answer)}
                >
                  {one.id === active && !isWide ? pane : null}
                </QuestionRow>
              )}
            </SheetSection>
          ))}
        </div>
        {isWide ? (
          <aside className={styles.pane} aria-label={t`条文と説明`} tabIndex={0}>
            {pane}
          </aside>
        ) : null}
      </div>
    </Stack>
  );
}

function KeysHint() {
  return (
    <Quiet>
      <Trans>
        キー：「はい・いいえ」の問いで <kbd>1</kbd> はい ○、<kbd>2</kbd> いいえ ×、<kbd>3</kbd> 未回答 ー。<kbd>n</kbd>{' '}
        次の未回答、<kbd>N</kbd> 前の未回答。数値の欄では <kbd>Enter</kbd> で次の未回答へ移ります。
      </Trans>
    </Quiet>
  );
}

function EmptyPane() {
  return (
    <p>
      <Trans>問いを選ぶと、関係する条文と説明をここに示します。</Trans>
    </p>
  );
}
