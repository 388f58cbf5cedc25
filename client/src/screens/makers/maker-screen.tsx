import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { MakerRegisterDocument } from '../../generated/graphql.ts';
import { dayInTokyo, todayInTokyo } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Facts, Quiet, Stack } from '../../ui/layout.tsx';
import { citationOf, nameOf, reasonOf } from '../../words/names.ts';
import { Actions } from './actions.tsx';
import { Assessments } from './assessments.tsx';
import { Checklists, Names, Suspensions } from './history.tsx';
import { makerName } from './maker-name.ts';
import { Officers } from './officers.tsx';
import { Readiness } from './readiness.tsx';
import type { Maker } from './shown-maker.ts';

/** The address of a file is good for five minutes. */
const freshMs = 4 * 60_000;

export const makerRoute = createLazyRoute('/makers/$maker')({ component: MakerScreen });

function MakerScreen() {
  const { maker: id } = makerRoute.useParams();
  const { data, error, refetch } = useQuery(MakerRegisterDocument, {
    variables: { today: todayInTokyo() },
    pollInterval: freshMs,
  });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ makers }) => {
        const maker = makers.find((one) => one.id === id);
        return maker ? <Shown maker={maker} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

function Shown({ maker }: { maker: Maker }) {
  const { t } = useLingui();
  const name = makerName(maker);
  useTitle(t`メーカー：${name}`);
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/makers' }}>
          <Trans>メーカーの一覧</Trans>
        </WayBack>
        <h1>{name}</h1>
        <p role="status">
          <Readiness maker={maker} />
        </p>
        <Obstacles maker={maker} />
        <About maker={maker} />
        <Actions maker={maker} />
      </Stack>
      <Officers maker={maker} />
      <Assessments maker={maker} />
      <Checklists maker={maker} />
      <Names maker={maker} />
      <Suspensions maker={maker} />
    </Stack>
  );
}

/** What stands against publication today, each with its criterion; where a criterion is written stands once, below what it finds. */
function Obstacles({ maker: { obstacles } }: { maker: Maker }) {
  if (obstacles.length === 0) return null;
  const sources = new Map(obstacles.map((obstacle) => [obstacle.criterion, citationOf(obstacle)]));
  return (
    <>
      <ul>
        {obstacles.map(({ criterion, code, about, ...reason }) => (
          <li key={`${criterion} ${code}`}>
            {criterion} {reasonOf(reason)}
            {about ? ` (${about})` : null}
          </li>
        ))}
      </ul>
      {[...sources].map(([criterion, source]) => (
        <Quiet key={criterion}>{`${criterion}: ${source}`}</Quiet>
      ))}
    </>
  );
}

function About({ maker }: { maker: Maker }) {
  const { t } = useLingui();
  const { name, nameJa, organisation, admittedAt, registration } = maker;
  return (
    <Facts
      facts={[
        { name: t`会社`, value: nameOf(organisation) },
        { name: t`公表する名`, value: t`${nameJa} / ${name}` },
        { name: t`参加`, value: t`${dayInTokyo(admittedAt)} から` },
        {
          name: t`内部規程の登録`,
          value: registration
            ? t`${registration.receipt}（${dayInTokyo(registration.from)} から）`
            : t`登録されていません`,
        },
      ]}
    />
  );
}
