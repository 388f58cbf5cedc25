import { Trans } from '@lingui/react/macro';
import { inCurrentLanguage } from '../../language/language.ts';
import { Stack } from '../../ui/layout.tsx';
import { titleOf } from '../../words/names.ts';
import { markSigns, markWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Question } from './question-row.tsx';
import type { Evaluation } from './use-evaluation.ts';

/** What the law says about the question in hand, and how its clauses stand with the answers so far. */
export function LegalPane({ question, evaluation }: { question: Question; evaluation: Evaluation | undefined }) {
  const { word } = useWords();
  const help = inCurrentLanguage({ ja: question.helpJa ?? '', en: question.helpEn ?? '' });
  return (
    <Stack>
      <h3>{inCurrentLanguage({ ja: question.textJa, en: question.textEn })}</h3>
      {help ? <p>{help}</p> : null}
      {question.clauses.length === 0 ? (
        <p>
          <Trans>この回答は、ほかの問いを尋ねるかどうかを決めます。</Trans>
        </p>
      ) : null}
      {question.clauses.map((clause) => {
        const row = evaluation?.comparison.find((one) => one.clause === clause.id);
        return (
          <section key={clause.id}>
            <h4>{clause.citation}</h4>
            <p>
              {titleOf(clause)}
              {clause.euNumber ? <Trans>（EU {clause.euNumber}）</Trans> : null}
            </p>
            {row ? (
              <p>
                {markSigns[row.mark]} {word(markWords, row.mark)}
                {'　'}
                {row.parts
                  .filter(({ bracket }) => bracket === 'criterion')
                  .map((part) => inCurrentLanguage({ ja: part.limitJa, en: part.limitEn }))
                  .join('、')}
              </p>
            ) : null}
          </section>
        );
      })}
    </Stack>
  );
}
