import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AmendmentDocument, type AmendmentStep } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Facts, Stack } from '../../ui/layout.tsx';
import { amendmentStepWords } from '../../words/amendment-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { Actions } from './actions.tsx';
import { Differences } from './differences.tsx';
import { Events } from './events.tsx';
import { Applied, Guidance, Impact } from './impact.tsx';
import { Problems } from './draft-problems.tsx';
import { Progress } from './progress.tsx';
import type { Amendment } from './shown-amendment.ts';

export const amendmentRoute = createLazyRoute('/amendments/$version')({ component: AmendmentScreen });

/** Steps that the system ends by itself. */
const moving: readonly AmendmentStep[] = ['draft', 'impactRunning', 'applying'];

function AmendmentScreen() {
  const { version } = amendmentRoute.useParams();
  const { data, error, refetch, startPolling } = useQuery(AmendmentDocument, { variables: { version } });
  const pollMs = data?.amendment && isMoving(data.amendment) ? 1_000 : 30_000;
  useEffect(() => startPolling(pollMs), [pollMs, startPolling]);
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ amendment }) =>
        amendment ? <Shown amendment={amendment} onChange={() => void refetch()} /> : <NotFoundPage />
      }
    </Loaded>
  );
}

function isMoving({ step, effectiveAt }: Amendment): boolean {
  const isDue = step === 'awaitingEffectiveDate' && Date.parse(effectiveAt) <= Date.now();
  return isDue || moving.includes(step);
}

function Shown({ amendment, onChange }: { amendment: Amendment; onChange: () => void }) {
  const { t } = useLingui();
  const { word } = useWords();
  const step = word(amendmentStepWords, amendment.step);
  useTitle(t`${nameOf(amendment)}：${step}`);
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/amendments' }}>
          <Trans>改正の一覧</Trans>
        </WayBack>
        <h1>{nameOf(amendment)}</h1>
        <p role="status">{step}</p>
        <Progress amendment={amendment} />
        <About amendment={amendment} />
        {amendment.problems.length > 0 ? <Problems problems={amendment.problems} /> : null}
        <Actions amendment={amendment} onChange={onChange} />
      </Stack>
      <Differences differences={amendment.differences} />
      <Impact amendment={amendment} />
      <Guidance articles={amendment.guidance} />
      <Applied applied={amendment.applied} />
      <Events events={amendment.events} />
    </Stack>
  );
}

function About({ amendment }: { amendment: Amendment }) {
  const { t } = useLingui();
  const { version, effectiveAt, proposedBy, proposedAt, approvedBy, draft } = amendment;
  return (
    <Facts
      facts={[
        { name: t`施行日`, value: t`${calendarDate(version)}（${moment(effectiveAt)} から）` },
        { name: t`案を出した人`, value: t`${nameOf(proposedBy)}（${moment(proposedAt)}）` },
        { name: t`承認した人`, value: approvedBy ? nameOf(approvedBy) : t`まだいません` },
        { name: t`案の内容の番地`, value: <code>{draft.slice(0, 16)}…</code> },
      ]}
    />
  );
}
