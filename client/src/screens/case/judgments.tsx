import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment, JudgmentContentFragment } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Card, Facts, Pair, Quiet } from '../../ui/layout.tsx';
import { conclusionWords, outcomeWords } from '../../words/judgment-words.ts';
import { nameOf, titleOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { byClause, type ClauseRow } from './findings-by-clause.ts';
import { FindingWords } from './finding-words.tsx';

/** The applicant's judgment is never overwritten: the verified one stands beside it, clause by clause. */
export function Judgments({ shown }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { applicantJudgment: own, currentJudgment: verified, outcome } = shown;
  const different = new Set(shown.differences.map((difference) => difference.clause.id));
  return (
    <>
      {outcome ? (
        <p>
          <Trans>検証の結果：{word(outcomeWords, outcome)}</Trans>
        </p>
      ) : null}
      <DataTable
        caption={t`条項ごとの所見`}
        rows={byClause(own, verified)}
        keyOf={(row) => row.clause.id}
        columns={[
          {
            head: t`条項`,
            isRowHead: true,
            cell: ({ clause }) => `${clause.citation} ${titleOf(clause)}（${clause.itemNumber}）`,
          },
          { head: t`申請者`, cell: (row) => <FindingWords finding={row.own} /> },
          ...(verified
            ? [
                { head: t`検証`, cell: (row: ClauseRow) => <FindingWords finding={row.verified} /> },
                { head: t`違い`, cell: (row: ClauseRow) => <Difference isDifferent={different.has(row.clause.id)} /> },
              ]
            : []),
        ]}
      />
      <Pair>
        <Conclusion title={t`申請者の判定`} judgment={own} />
        {verified ? (
          <Conclusion title={t`検証後の判定`} judgment={verified} />
        ) : (
          <Quiet>
            <Trans>検証後の判定はまだありません。</Trans>
          </Quiet>
        )}
      </Pair>
    </>
  );
}

function Difference({ isDifferent }: { isDifferent: boolean }) {
  return isDifferent ? (
    <strong>
      <Trans>≠ 異なる</Trans>
    </strong>
  ) : (
    <Trans>＝ 同じ</Trans>
  );
}

/** The applicant's judgment has no such field, and an internal note is not shown to everybody. */
function written({ name, value }: { name: string; value: string | null | undefined }) {
  return value ? [{ name, value }] : [];
}

function Conclusion({ title, judgment }: { title: string; judgment: JudgmentContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Card>
      <h3>{title}</h3>
      <Facts
        facts={[
          { name: t`結論`, value: word(conclusionWords, judgment.verdict) },
          { name: t`項番`, value: judgment.itemNumber ?? '–' },
          ...written({ name: t`確認した資料`, value: judgment.materialExamined }),
          ...written({ name: t`検討した除外`, value: judgment.exclusionsConsidered }),
          ...written({ name: t`解釈`, value: judgment.interpretation }),
          { name: t`理由`, value: judgment.reasoning ?? t`読めません` },
          ...written({ name: t`要約の語`, value: judgment.summary.map(nameOf).join(t`、`) }),
          ...written({ name: t`内部の覚え書き`, value: judgment.internalNote }),
          { name: t`判定した人`, value: `${nameOf(judgment.by)} ${moment(judgment.at)}` },
          { name: t`判定の識別子`, value: <code>{judgment.contentId}</code> },
        ]}
      />
    </Card>
  );
}
