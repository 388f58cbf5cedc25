import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inCurrentLanguage } from '../../language/language.ts';
import { Details } from '../../ui/details.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { titleOf } from '../../words/names.ts';
import styles from './editor.module.css';
import { isHidden } from './question-row.tsx';
import type { Question, Sheet } from './opened-sheet.ts';
import type { EvaluatedQuestion } from './use-evaluation.ts';

type SheetSectionProps = {
  section: Sheet['sections'][number];
  questions: readonly Question[];
  states: ReadonlyMap<string, EvaluatedQuestion>;
  children: (question: Question) => ReactNode;
};

/** A section with its questions. One that nothing is asked of folds to a line that says so, and opens again by itself. */
export function SheetSection({ section, questions, states, children }: SheetSectionProps) {
  const { t } = useLingui();
  const isFolded = questions.every(({ id }) => isHidden(states.get(id)));
  return (
    <section aria-labelledby={`section-${section.id}`} className={styles.section} data-folded={isFolded}>
      <h2 id={`section-${section.id}`}>{titleOf(section)}</h2>
      {section.citation ? <Quiet>{section.citation}</Quiet> : null}
      {isFolded ? (
        <Details isQuiet summary={t`判定不要（${questions.length} 問）`}>
          <Reason evaluated={states.get(questions[0]?.id ?? '')} />
          <ul>
            {questions.map(({ id, textJa, textEn }) => (
              <li key={id}>{inCurrentLanguage({ ja: textJa, en: textEn })}</li>
            ))}
          </ul>
        </Details>
      ) : (
        questions.map(children)
      )}
    </section>
  );
}

function Reason({ evaluated }: { evaluated: EvaluatedQuestion | undefined }) {
  const { reasonJa, reasonEn } = evaluated ?? {};
  return (
    <p>
      {reasonJa && reasonEn ? (
        inCurrentLanguage({ ja: reasonJa, en: reasonEn })
      ) : (
        <Trans>ここまでの回答では、この区分を尋ねません。回答を変えると、また尋ねます。</Trans>
      )}
    </p>
  );
}
