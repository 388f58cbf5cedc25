import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { AmendmentsDocument, type AmendmentsQuery, ViewerDocument } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { amendmentStepWords } from '../../words/amendment-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

export const amendmentsRoute = createLazyRoute('/amendments')({ component: AmendmentsScreen });

function AmendmentsScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(AmendmentsDocument, { pollInterval: 30_000 });
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  useTitle(t`改正`);
  return (
    <Stack isLoose>
      <Stack>
        <h1>
          <Trans>改正</Trans>
        </h1>
        <p>
          <Trans>
            法令の版と解釈の改正です。案を出し、影響を試算し、別の人が承認すると、施行日（日本時間の零時）に法令となり、関わるものに知らせます。
          </Trans>
        </p>
        {viewer?.proposesAmendments ? (
          <p>
            <Link className={buttonClass('primary')} to="/amendments/new">
              <Trans>改正案を出す</Trans>
            </Link>
          </p>
        ) : null}
      </Stack>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {(loaded) => (
          <>
            <Amendments amendments={loaded.amendments} />
            <Versions versions={loaded.regulationVersions} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Amendments({ amendments }: Pick<AmendmentsQuery, 'amendments'>) {
  const { t } = useLingui();
  const { word } = useWords();
  if (amendments.length === 0)
    return (
      <Quiet>
        <Trans>ここで扱った改正はまだありません。管理者が案を出すと、ここに並びます。</Trans>
      </Quiet>
    );
  return (
    <DataTable
      caption={t`改正：${amendments.length} 件`}
      rows={amendments}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t`施行日`,
          isRowHead: true,
          cell: ({ version }) => (
            <Link to="/amendments/$version" params={{ version }}>
              {calendarDate(version)}
            </Link>
          ),
        },
        { head: t`改正`, cell: nameOf },
        { head: t`段階`, cell: ({ step }) => word(amendmentStepWords, step) },
        { head: t`この段階になった日時`, cell: ({ stepSince }) => moment(stepSince) },
      ]}
    />
  );
}

function Versions({ versions }: { versions: AmendmentsQuery['regulationVersions'] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`法令の版：${versions.length} 版（新しいものが先）`}
      rows={versions}
      keyOf={({ version }) => version}
      columns={[
        { head: t`施行日`, isRowHead: true, cell: ({ version }) => calendarDate(version) },
        { head: t`版`, cell: nameOf },
        {
          head: t`改正の内容`,
          cell: ({ changesJa, changesEn }) => inCurrentLanguage({ ja: changesJa, en: changesEn }),
        },
      ]}
    />
  );
}
