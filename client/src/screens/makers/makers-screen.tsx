import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { MakerOrganisationsDocument, MakerRegisterDocument, ViewerDocument } from '../../generated/graphql.ts';
import { todayInTokyo } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { nameOf } from '../../words/names.ts';
import { FactDialog } from './fact-dialog.tsx';
import { makerName } from './maker-name.ts';
import { Readiness } from './readiness.tsx';
import type { Maker } from './shown-maker.ts';
import { useAdmit } from './use-facts.ts';

export const makersRoute = createLazyRoute('/makers')({ component: MakersScreen });

function MakersScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(MakerRegisterDocument, { variables: { today: todayInTokyo() } });
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  useTitle(t`公表リストのメーカー`);
  return (
    <Stack isLoose>
      <Stack>
        <h1>
          <Trans>公表リストのメーカー</Trans>
        </h1>
        <p>
          <Trans>
            非該当の集積回路の公表リストに参加するメーカーと、その内部規程の状態です。日付のある登録簿であり、記録は消えません。評価は
            CISTEC のもので、経済産業省の見解を示すものではありません。
          </Trans>
        </p>
        {viewer?.admitsMakers ? <Admit /> : null}
      </Stack>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ makers }) => <Makers makers={makers} />}
      </Loaded>
    </Stack>
  );
}

function Makers({ makers }: { makers: readonly Maker[] }) {
  const { t } = useLingui();
  if (makers.length === 0)
    return (
      <Quiet>
        <Trans>参加するメーカーはまだありません。管理者が登録すると、ここに並びます。</Trans>
      </Quiet>
    );
  return (
    <DataTable
      caption={t`公表リストのメーカー：${makers.length} 社`}
      rows={makers}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t`公表する名`,
          isRowHead: true,
          cell: (maker) => (
            <Link to="/makers/$maker" params={{ maker: maker.id }}>
              {makerName(maker)}
            </Link>
          ),
        },
        { head: t`会社`, cell: ({ organisation }) => nameOf(organisation) },
        { head: t`今日の状態`, cell: (maker) => <Readiness maker={maker} /> },
        { head: t`最後のチェックリスト`, cell: ({ checklists }) => lastYear(checklists) },
      ]}
    />
  );
}

function lastYear(checklists: Maker['checklists']): string {
  return checklists.length === 0 ? '–' : String(Math.max(...checklists.map(({ year }) => year)));
}

function Admit() {
  const { t } = useLingui();
  const admit = useAdmit();
  const { data } = useQuery(MakerOrganisationsDocument);
  const companies = (data?.organisations ?? []).map((one) => ({ value: one.id, label: nameOf(one) }));
  return (
    <div>
      <FactDialog
        title={t`メーカーを登録する`}
        emphasis="primary"
        words={t`公表する名は仕入書に書かれる名です。同じ名のメーカーは登録できません。`}
        fields={[
          { id: 'organisation', kind: 'choice', label: t`会社`, choices: companies },
          { id: 'name', kind: 'text', label: t`公表する名（英語）`, lang: 'en' },
          { id: 'nameJa', kind: 'text', label: t`公表する名（日本語）` },
          { id: 'from', kind: 'date', label: t`いつから` },
        ]}
        initial={{ from: todayInTokyo() }}
        send={admit}
      />
    </div>
  );
}
