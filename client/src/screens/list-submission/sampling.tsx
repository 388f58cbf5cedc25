import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useCount } from '../../list-submission/use-count.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Facts, type Fact, Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { citationOf, listOf } from '../../words/names.ts';
import type { ShownSubmission } from './shown-submission.ts';

/** The sampling plan in words: how many of how many, how many may fail, and how they were drawn. */
export function Sampling({ submission }: { submission: ShownSubmission }) {
  const { plan, allowedActions, number } = submission;
  const count = useCount();
  if (!plan) return null;
  const [lot, size, accept] = [count(plan.lot), count(plan.size), count(plan.accept)];
  const { aql } = plan;
  return (
    <Section title={<Trans>抜取検査</Trans>}>
      <p>
        <Trans>
          公表できる {lot} 行から {size} 行を抜き取り、同意できない行が {accept} 行以下なら合格です（AQL {aql}）。
          {accept} 行を超えると、すべての行を検査します。
        </Trans>
      </p>
      <Quiet>{citationOf(plan)}</Quiet>
      <Inspected submission={submission} />
      {allowedActions.includes('inspectRows') ? (
        <p>
          <Link className={buttonClass('primary')} to="/list-submissions/$number/inspection" params={{ number }}>
            <Trans>検査する</Trans>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

function Inspected({ submission: { plan, inspection } }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  if (!plan || !inspection)
    return (
      <Quiet>
        <Trans>どの行が抜き取られたかは、検査が済むと示します。</Trans>
      </Quiet>
    );
  const { pending, disagreed, lot } = inspection;
  const seen = plan.rows.length - pending.length;
  const outcome = { accepted: t`合格`, refused: t`不合格（全数検査）` };
  const facts: Fact[] = [
    { name: t`見た行`, value: t`${plan.rows.length} 行中 ${seen} 行` },
    { name: t`同意しなかった行`, value: disagreed.length > 0 ? listOf(disagreed.map(String)) : t`なし` },
    { name: t`ロットの判定`, value: lot ? outcome[lot] : t`まだです` },
  ];
  return (
    <>
      <Facts facts={facts} />
      <Details summary={t`抜き取りの方法`} isQuiet>
        <p>
          <Trans>
            確認の後に決まる種と行番号の HMAC-SHA-256 が小さい順に選びました。種があれば、誰でも同じ行を引き直せます。
          </Trans>
        </p>
        <Facts
          facts={[
            { name: t`種`, value: <code>{plan.seed}</code> },
            { name: t`抜き取った行`, value: listOf(plan.rows.map(String)) },
          ]}
        />
      </Details>
    </>
  );
}
