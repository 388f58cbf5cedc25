import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment, JudgmentContentFragment } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Card, Facts, Pair, Quiet } from '../../ui/layout.tsx';
import { seatWords } from '../../words/case-words.ts';
import { conclusionWords, outcomeWords } from '../../words/judgment-words.ts';
import { listOf, nameOf, titleOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { byClause, type ClauseRow, isDifferent } from './findings-by-clause.ts';
import { FindingWords } from './finding-words.tsx';

/** The applicant's judgment is never overwritten: each verifier's stands beside it, clause by clause, with its reasons. */
export function Judgments({ shown }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { applicantJudgment: own, judgments: verified, outcome, differences } = shown;
  const judgeOf = useJudge(shown);
  const columns = verified.map((judgment, index) => ({
    head: judgeOf(judgment),
    cell: (row: ClauseRow) => <Verified row={row} at={index + 1} />,
  }));
  return (
    <>
      {outcome ? (
        <p>
          <Trans>検証の結果：{word(outcomeWords, outcome)}</Trans>
          {differences.length > 0 ? (
            <Trans>。異なる条項：{listOf(differences.map(({ clause }) => clause.citation))}</Trans>
          ) : null}
        </p>
      ) : null}
      <DataTable
        caption={t`条項ごとの所見`}
        rows={byClause([own, ...verified])}
        keyOf={(row) => row.clause.id}
        columns={[
          {
            head: t`条項`,
            isRowHead: true,
            cell: ({ clause }) => t`${clause.citation} ${titleOf(clause)}（${clause.itemNumber}）`,
          },
          { head: t`申請者`, cell: ({ findings: [finding] }) => <FindingWords finding={finding} /> },
          ...columns,
        ]}
      />
      <Pair>
        <Conclusion title={t`申請者の判定`} judgment={own} />
        {verified.map((judgment) => (
          <Conclusion key={judgment.contentId} title={judgeOf(judgment)} judgment={judgment} />
        ))}
        {verified.length === 0 ? (
          <Quiet>
            <Trans>検証後の判定はまだありません。</Trans>
          </Quiet>
        ) : null}
      </Pair>
    </>
  );
}

/** Who judged in which seat, numbered where somebody judged again; which of several stands now is said. */
function useJudge({ judgments, currentJudgment, assignments }: CaseContentFragment) {
  const { t } = useLingui();
  const { word } = useWords();
  return ({ contentId, by }: JudgmentContentFragment): string => {
    const place = judgments.findIndex((one) => one.contentId === contentId) + 1;
    const seat = assignments.find(({ person }) => person.id === by.id)?.seat;
    const judge = [seat && word(seatWords, seat), nameOf(by)].filter(Boolean).join(' ');
    if (judgments.length === 1) return judge;
    return contentId === currentJudgment?.contentId ? t`${place}. ${judge}（現在）` : t`${place}. ${judge}`;
  };
}

function Verified({ row, at }: { row: ClauseRow; at: number }) {
  const finding = row.findings[at];
  return (
    <>
      <FindingWords finding={finding} />
      <br />
      {isDifferent(row, finding) ? (
        <strong>
          <Trans>≠ 申請者と異なる</Trans>
        </strong>
      ) : (
        <Trans>＝ 申請者と同じ</Trans>
      )}
    </>
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
          ...written({
            name: t`申請者の判定との違い`,
            value: judgment.outcome && word(outcomeWords, judgment.outcome),
          }),
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
