import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asFieldProblems, type Problem } from '../../item-form/problems.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Column, Quiet, Stack } from '../../ui/layout.tsx';
import { ItemAnswers } from './item-answers.tsx';
import { Submit } from './submit.tsx';
import { useApplicationDraft } from './use-application-draft.ts';

export const checkAnswersRoute = createLazyRoute('/drafts/$draftId/check')({ component: CheckAnswersScreen });

function CheckAnswersScreen() {
  const { draftId } = checkAnswersRoute.useParams();
  return <CheckAnswers key={draftId} draftId={draftId} />;
}

function CheckAnswers({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const { draft, autosave } = useApplicationDraft(draftId);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useTitle(t`内容の確認`, problems.length);
  if (draft === 'missing') return <NotFoundPage />;
  return (
    <Column>
      <ErrorSummary problems={asFieldProblems(problems)} />
      <h1>
        <Trans>内容の確認</Trans>
      </h1>
      <p>
        <Link to="/drafts/$draftId" params={{ draftId }}>
          <Trans>入力に戻る</Trans>
        </Link>
      </p>
      {typeof draft === 'object' ? (
        <Stack isLoose>
          {draft.items.map((item, index) => (
            <ItemAnswers key={index} draftId={draftId} index={index} item={item} problems={problems} />
          ))}
          <Submit draftId={draftId} draft={draft} autosave={autosave} onProblems={setProblems} />
        </Stack>
      ) : (
        <Quiet>{draft === 'failed' ? <Trans>読み込めませんでした。</Trans> : <Trans>読み込んでいます…</Trans>}</Quiet>
      )}
    </Column>
  );
}
