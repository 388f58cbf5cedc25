import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ComparisonView } from '../../sheet/comparison-view.tsx';
import { emptyAnswer, type AnswerDraft, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { Details } from '../../ui/details.tsx';
import { Stack } from '../../ui/layout.tsx';
import { titleOf } from '../../words/names.ts';
import styles from './editor.module.css';
import { KeepForm } from './keep-form.tsx';
import { LawChoice } from './law-choice.tsx';
import { LegalPane } from './legal-pane.tsx';
import { QuestionRow } from './question-row.tsx';
import type { Sheet } from './sheet-editor-screen.tsx';
import { useEvaluation } from './use-evaluation.ts';
import { useQuestionKeys } from './use-question-keys.ts';
import { useIsWide } from './use-is-wide.ts';
import { VerdictBar } from './verdict-bar.tsx';

type EditorProps = {
  draftId: string;
  sheet: Sheet;
  draft: SheetDraft;
  onChange: (draft: SheetDraft) => void;
  onLeave: () => Promise<void>;
};

/** Clause rows at the left, the law of the row in hand at the right; on a narrow screen it opens under the row. */
export function Editor({ draftId, sheet, draft, onChange, onLeave }: EditorProps) {
  const { t } = useLingui();
  const { evaluation, error } = useEvaluation(draft);
  const [active, setActive] = useState('');
  const isWide = useIsWide();
  const states = new Map(evaluation?.questions.map((one) => [one.question, one]));
  const change = (id: string, answer: AnswerDraft) =>
    onChange({ ...draft, answers: { ...draft.answers, [id]: answer } });
  const keys = useQuestionKeys({ sheet, draft, states, active, change });
  const question = sheet.questions.find(({ id }) => id === active);
  const pane = question ? <LegalPane question={question} evaluation={evaluation} /> : null;
  return (
    <Stack isLoose>
      <LawChoice draft={draft} evaluation={evaluation} onChange={onChange} />
      <VerdictBar evaluation={evaluation} hasFailed={Boolean(error)} />
      <p>
        <Trans>
          「はい・いいえ」の問いでは、1 で「はい」、2 で「いいえ」、3 で未回答に戻します。n で次の未回答、N
          で前の未回答へ移ります。
        </Trans>
      </p>
      <div className={styles.editor}>
        <div onKeyDown={keys} role="group" aria-label={t`問い`}>
          {sheet.sections.map((section) => (
            <section key={section.id} aria-labelledby={`section-${section.id}`} className={styles.section}>
              <h2 id={`section-${section.id}`}>{titleOf(section)}</h2>
              {section.citation ? <p className={styles.citation}>{section.citation}</p> : null}
              {sheet.questions
                .filter((one) => one.section === section.id)
                .map((one) => (
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
                ))}
            </section>
          ))}
        </div>
        {isWide ? (
          <aside className={styles.pane} aria-label={t`条文と説明`}>
            {pane ?? <EmptyPane />}
          </aside>
        ) : null}
      </div>
      {evaluation ? (
        <Details summary={t`項目別対比表`}>
          <ComparisonView rows={evaluation.comparison} />
        </Details>
      ) : null}
      <KeepForm draftId={draftId} draft={draft} onChange={onChange} onLeave={onLeave} />
    </Stack>
  );
}

function EmptyPane() {
  return (
    <p>
      <Trans>問いを選ぶと、関係する条文と説明をここに示します。</Trans>
    </p>
  );
}
