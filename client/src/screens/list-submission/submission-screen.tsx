import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Quiet, Stack, Unbroken } from '../../ui/layout.tsx';
import {
  submissionStepWords,
  submissionTurnWords,
  tableRefusalWords,
  tableReturnWords,
} from '../../words/list-words.ts';
import { makerName } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { About } from './about.tsx';
import { Actions } from './actions.tsx';
import { Events } from './events.tsx';
import { Judging } from './judging.tsx';
import { Release } from './release.tsx';
import { Result } from './result.tsx';
import { Sampling } from './sampling.tsx';
import type { ShownSubmission } from './shown-submission.ts';
import { SubmissionStages } from './submission-stages.tsx';
import { useSubmission } from './use-submission.ts';

export const submissionRoute = createLazyRoute('/list-submissions/$number')({ component: SubmissionScreen });

function SubmissionScreen() {
  const { number } = submissionRoute.useParams();
  const { data, error, refetch } = useSubmission(number);
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ listSubmission }) =>
        listSubmission ? <Shown submission={listSubmission} onChange={() => void refetch()} /> : <NotFoundPage />
      }
    </Loaded>
  );
}

type ShownProps = { submission: ShownSubmission; onChange: () => void };

function Shown({ submission, onChange }: ShownProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const { number, maker, step, counts } = submission;
  useTitle(t`${number}：${word(submissionStepWords, step)}`);
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/list-submissions' }}>
          <Trans>公表リストへの提出の一覧</Trans>
        </WayBack>
        <h1>
          <Trans>
            {makerName(maker)} の表 <Unbroken>{number}</Unbroken>
          </Trans>
        </h1>
        <SubmissionStages step={step} />
        <Standing submission={submission} />
        <Judging submission={submission} />
        <WhyBack submission={submission} />
        <Actions submission={submission} onChange={onChange} />
      </Stack>
      <Release submission={submission} />
      {counts ? <Result submission={submission} counts={counts} /> : null}
      <Sampling submission={submission} />
      <About submission={submission} />
      <Events submission={submission} />
    </Stack>
  );
}

/** Where it stands, whose turn it is, and since when. */
function Standing({ submission: { step, stepSince } }: { submission: ShownSubmission }) {
  const { word } = useWords();
  return (
    <div role="status">
      <p>
        <strong>{word(submissionStepWords, step)}</strong>
      </p>
      <p>{word(submissionTurnWords, step)}</p>
      <Quiet>
        <Trans>
          <time dateTime={stepSince}>{moment(stepSince)}</time> から
        </Trans>
      </Quiet>
    </div>
  );
}

/** Why the maker has it back, and what to do. */
function WhyBack({ submission: { refusal, returnReason, returnNote } }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (refusal)
    return (
      <Banner kind="error" title={word(tableRefusalWords, refusal.code)}>
        <p>{t`読むことのできた最後の行：${refusal.row}`}</p>
      </Banner>
    );
  if (!returnReason) return null;
  return (
    <Banner kind="warning" title={t`差し戻しの理由：${word(tableReturnWords, returnReason)}`}>
      {returnNote ? <p>{returnNote}</p> : null}
    </Banner>
  );
}
