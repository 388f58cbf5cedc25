import { Trans } from '@lingui/react/macro';
import { GuidanceBeside } from '../../guidance/guidance-beside.tsx';
import { inCurrentLanguage } from '../../language/language.ts';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { titleOf } from '../../words/names.ts';
import { brackets, markSigns, markWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Question } from './opened-sheet.ts';
import type { Evaluation } from './use-evaluation.ts';

type LegalPaneProps = { question: Question; date: string; evaluation: Evaluation | undefined };

/** What the law says about the question in hand, how its clauses stand with the answers so far, and guidance on them. */
export function LegalPane({ question, date, evaluation }: LegalPaneProps) {
  const { clauses, item } = question;
  const help = inCurrentLanguage({ ja: question.helpJa ?? '', en: question.helpEn ?? '' });
  const about = item ? { number: item } : { clauses: clauses.map(({ id }) => id) };
  return (
    <Stack>
      <h3>{inCurrentLanguage({ ja: question.textJa, en: question.textEn })}</h3>
      {help ? <p>{help}</p> : null}
      {clauses.length === 0 ? (
        <Quiet>
          {item ? (
            <Trans>項番 {item} に当たるかだけを尋ねます。「はい」の仕様は専門家が確かめます。</Trans>
          ) : (
            <Trans>この回答は、ほかの問いを尋ねるかどうかを決めます。</Trans>
          )}
        </Quiet>
      ) : null}
      {clauses.map((clause) => (
        <LegalClause
          key={clause.id}
          clause={clause}
          row={evaluation?.comparison.find((one) => one.clause === clause.id)}
        />
      ))}
      {item || clauses.length > 0 ? (
        <section>
          <h4>
            <Trans>ガイダンス</Trans>
          </h4>
          <GuidanceBeside about={about} date={date} />
        </section>
      ) : null}
    </Stack>
  );
}

type LegalClauseProps = {
  clause: Question['clauses'][number];
  row: Evaluation['comparison'][number] | undefined;
};

function LegalClause({ clause, row }: LegalClauseProps) {
  const { word } = useWords();
  return (
    <section>
      <h4>{clause.citation}</h4>
      <p>
        {titleOf(clause)}
        {clause.euNumber ? <Trans>（EU {clause.euNumber}）</Trans> : null}
      </p>
      {row ? (
        <>
          <p>
            {markSigns[row.mark]} {word(markWords, row.mark)}
          </p>
          <ul>
            {row.parts.map((part, index) => {
              const [left, right] = brackets[part.bracket];
              const limit = inCurrentLanguage({ ja: part.limitJa, en: part.limitEn });
              // The parts of a clause stand in the order of the law and have no other name.
              return <li key={index}>{`${left}${limit}${right}`}</li>;
            })}
          </ul>
        </>
      ) : null}
    </section>
  );
}
