import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TurnSentence } from '../../case-list/turn-sentence.tsx';
import { type Action, type CaseContentFragment, CaseDocument } from '../../generated/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Column, Stack } from '../../ui/layout.tsx';
import { productOf } from '../../words/names.ts';
import { ActionBar, Recorded } from './action-bar.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseStages } from './case-stages.tsx';
import { CompletionNotice } from './completion-notice.tsx';
import { Consultations } from './consultations.tsx';
import { EarlierCertificates } from './earlier-certificates.tsx';
import { InformationRequests } from './information-requests.tsx';
import { Judgments } from './judgments.tsx';
import { LawChanges } from './law-changes.tsx';
import { OnList } from './on-list.tsx';
import { People } from './people.tsx';
import { ProposedRevocation } from './revocation.tsx';
import { Result } from './result.tsx';
import { SubmissionView } from './submission-view.tsx';
import { Timeline } from './timeline.tsx';

export const caseRoute = createLazyRoute('/cases/$number')({ component: CaseScreen });

function CaseScreen() {
  const { number } = caseRoute.useParams();
  const { data, error, refetch } = useQuery(CaseDocument, { variables: { number }, pollInterval: 30_000 });
  const [sent, setSent] = useState<Action>();
  const [done, setDone] = useState<Action>();
  useTitle(number);
  async function showDone(action: Action): Promise<void> {
    setSent(action);
    await refetch();
    setDone(action);
  }
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ case: shown }) => {
        if (shown)
          return (
            <Case
              shown={shown}
              done={done}
              onOpen={() => setDone(undefined)}
              onChanged={() => refetch()}
              onDone={showDone}
            />
          );
        return sent ? <NoLongerSeen done={sent} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

/** Who declines an assignment may no longer see the case. */
function NoLongerSeen({ done }: { done: Action }) {
  return (
    <Column>
      <h1>
        <Trans>この案件の担当を離れました</Trans>
      </h1>
      <Recorded action={done} />
      <p>
        <Link to="/">
          <Trans>ホームへ戻る</Trans>
        </Link>
      </p>
    </Column>
  );
}

type CaseProps = {
  shown: CaseContentFragment;
  done: Action | undefined;
  onOpen: () => void;
  onChanged: () => Promise<unknown>;
  onDone: (action: Action) => Promise<unknown>;
};

function Case({ shown, ...actions }: CaseProps) {
  const { t } = useLingui();
  const { submission } = shown;
  return (
    <Stack isLoose>
      <Stack>
        <h1>
          {shown.number} {submission ? `${productOf(submission)} ${submission.partNumber}` : null}
        </h1>
        <p>
          <TurnSentence step={shown.step} turn={shown.turn} />
        </p>
        <CaseStages step={shown.step} />
        <CompletionNotice shown={shown} />
        <LawChanges shown={shown} />
        <ProposedRevocation shown={shown} />
        <CaseFacts shown={shown} />
        <ActionBar shown={shown} {...actions} />
      </Stack>
      <Result shown={shown} />
      <EarlierCertificates shown={shown} />
      <OnList shown={shown} />
      <InformationRequests requests={shown.informationRequests} submission={submission} />
      <Section title={t`判定`}>
        <Judgments shown={shown} />
      </Section>
      {submission ? (
        <Section title={t`提出の内容`}>
          <SubmissionView submission={submission} />
        </Section>
      ) : (
        <p>
          <Trans>提出の内容はもう読めません（鍵が破棄されました）。</Trans>
        </p>
      )}
      <Consultations consultations={shown.consultations} />
      <Section title={t`担当者と署名`}>
        <People shown={shown} />
      </Section>
      <Section title={t`経過`}>
        <Timeline events={shown.timeline.edges.map((edge) => edge.node)} />
      </Section>
    </Stack>
  );
}
