import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CorrelationsQuery, ListedNumberFragment } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { listWords, problemWords } from '../../words/correlation-words.ts';
import { useWords } from '../../words/use-words.ts';
import { NumberLink } from './number-link.tsx';
import { titleOfNumber } from './number-title.ts';

type ReadingProps = { answer: CorrelationsQuery['correlations']; asOf: string | undefined };

/** 入力 → 解釈, and what the table can say about it. What it does not know is never called "no counterpart". */
export function Reading({ answer, asOf }: ReadingProps) {
  const { word } = useWords();
  const { reading } = answer;
  if (!reading) return null;
  const { typed, number, qualifier, problem } = reading;
  return (
    <>
      {number ? (
        <p>
          <Trans>
            入力「{typed}」→ 解釈 <strong>{number.number}</strong>（{word(listWords, number.list)}）
          </Trans>{' '}
          {titleOfNumber(number)} <GuidanceLink number={number} asOf={asOf} />{' '}
          {qualifier ? <Trans>番号の後の「{qualifier}」は読み飛ばしました。</Trans> : null}
        </p>
      ) : null}
      {problem ? (
        <Banner
          kind="notice"
          title={
            <Trans>
              「{typed}」は番号として読めません。{word(problemWords, problem.code)}
            </Trans>
          }
        >
          <p>
            <Trans>読めなかった部分：「{problem.part}」。代わりに、見出しと注の語として探しました。</Trans>
          </p>
        </Banner>
      ) : null}
      <Standing answer={answer} asOf={asOf} />
    </>
  );
}

/** Guidance is about Japanese numbers only. */
function GuidanceLink({ number: { number, list }, asOf }: { number: ListedNumberFragment; asOf: string | undefined }) {
  if (list !== 'row' && list !== 'ordinance') return null;
  return (
    <Link to="/guidance" search={{ clause: number, ...(asOf && { asOf }) }}>
      <Trans>この番号のガイダンス</Trans>
    </Link>
  );
}

function Standing({ answer: { standing, nearestKnown }, asOf }: ReadingProps) {
  if (standing === 'unknown')
    return (
      <Banner kind="warning" title={<Trans>この番号は表にありません。対応がないという意味ではありません。</Trans>}>
        {nearestKnown ? (
          <p>
            <Trans>
              知っている最も近い番号：
              <NumberLink number={nearestKnown} asOf={asOf} />
            </Trans>
          </p>
        ) : null}
      </Banner>
    );
  if (standing === 'american')
    return (
      <Banner kind="warning" title={<Trans>米国の番号です。この表は日本と EU だけを対応させ、米国の番号からは何も導きません。</Trans>} />
    ); // prettier-ignore
  if (standing === 'notInForce')
    return <Banner kind="warning" title={<Trans>この日には対応がありません。ほかの日の対応は下にあります。</Trans>} />;
  if (standing === 'listedWithin')
    return <Banner kind="notice" title={<Trans>この番号そのものの対応はなく、内側の番号に対応があります。</Trans>} />;
  return null;
}
