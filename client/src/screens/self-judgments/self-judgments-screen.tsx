import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { SelfJudgmentsDocument, type SelfJudgmentsQuery } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { verdictSigns, verdictWords } from '../../words/judgment-words.ts';
import { productOf } from '../../words/names.ts';
import { editionStandingWords, lawChangeWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';

export const selfJudgmentsRoute = createLazyRoute('/self-judgments')({ component: SelfJudgmentsScreen });

function SelfJudgmentsScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(SelfJudgmentsDocument);
  useTitle(t`自主判定`);
  return (
    <Stack isLoose>
      <h1>
        <Trans>自主判定</Trans>
      </h1>
      <Stack>
        <p>
          <Trans>
            貴社が自分で判定し、残したものです。残した版は変わらず、ほかの会社には見えません。法令が改正されると、版の欄に示します。
          </Trans>
        </p>
        <p>
          <Link className={buttonClass('primary')} to="/sheets">
            <Trans>新しく判定する</Trans>
          </Link>
        </p>
      </Stack>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ selfJudgments }) =>
          selfJudgments.length === 0 ? (
            <Quiet>
              <Trans>まだありません。様式に答え、「自主判定として残す」を押すと、ここに並びます。</Trans>
            </Quiet>
          ) : (
            <Judgments judgments={selfJudgments} />
          )
        }
      </Loaded>
    </Stack>
  );
}

function Judgments({ judgments }: { judgments: SelfJudgmentsQuery['selfJudgments'] }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <DataTable
      caption={t`自主判定（${judgments.length} 件、新しい順）`}
      rows={judgments}
      keyOf={({ number }) => number}
      columns={[
        { head: t`番号・製品`, isRowHead: true, cell: (one) => <Name judgment={one} /> },
        {
          head: t`製造者・型番`,
          cell: ({ maker, partNumber }) => (
            <>
              {maker}
              <br />
              <code>{partNumber}</code>
            </>
          ),
        },
        {
          head: t`判定`,
          cell: ({ verdict, itemNumbers }) =>
            `${verdictSigns[verdict]} ${word(verdictWords, verdict)} ${itemNumbers.join(', ')}`,
        },
        {
          head: t`様式と版`,
          cell: ({ form, edition, standing, lawChanges }) => (
            <>
              {t`様式 ${form} ${edition} 年版`}
              <br />
              {word(editionStandingWords, standing)}
              {lawChanges[0] ? (
                <>
                  <br />
                  <strong>{t`⚠ ${calendarDate(lawChanges[0].version)}施行の改正：${word(lawChangeWords, lawChanges[0].outcome)}`}</strong>
                </>
              ) : null}
            </>
          ),
        },
        { head: t`判定した日`, cell: ({ lawDate }) => calendarDate(lawDate) },
        { head: t`残した日時`, cell: ({ keptAt, version }) => t`${moment(keptAt)}（第 ${version} 版）` },
      ]}
    />
  );
}

function Name({ judgment }: { judgment: SelfJudgmentsQuery['selfJudgments'][number] }) {
  return (
    <>
      <Link to="/self-judgments/$number" params={{ number: judgment.number }}>
        {judgment.number}
      </Link>
      <br />
      {productOf(judgment)}
    </>
  );
}
