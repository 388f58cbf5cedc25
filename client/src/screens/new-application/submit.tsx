import { useApolloClient, useMutation } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Autosave } from '../../drafts/autosave.ts';
import { createLocalQueue } from '../../drafts/local-queue.ts';
import { HomeDocument, HomeDraftsDocument, SubmitApplicationDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import type { ApplicationDraft } from '../../item-form/application-draft.ts';
import { itemInput } from '../../item-form/item-input.ts';
import type { Problem } from '../../item-form/problems.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { linkRows } from './link-rows.ts';
import styles from './new-application.module.css';

type SubmitProps = {
  draftId: string;
  draft: ApplicationDraft;
  autosave: Autosave<ApplicationDraft>;
  onProblems: (problems: readonly Problem[]) => void;
};

/** Sending is a step of its own, says what is sent, and can be taken back for 60 seconds. */
export function Submit({ draftId, draft, autosave, onProblems }: SubmitProps) {
  const { send, loading, refusal } = useSubmission({ draftId, draft, autosave, onProblems });
  const files = draft.items.reduce((count, item) => count + item.files.length, 0);
  return (
    <div className={styles.submit}>
      <h2>
        <Trans>送信</Trans>
      </h2>
      <p>
        <Plural value={draft.items.length} other="品目 # 件" />
        <Trans>、文書 {files} 件を送信します。送信から 60 秒の間は取り戻せます。</Trans>
      </p>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <Button emphasis="primary" isPending={loading} onPress={() => void send()}>
        <Trans>送信する</Trans>
      </Button>
    </div>
  );
}

function useSubmission({ draftId, draft, autosave, onProblems }: SubmitProps) {
  const navigate = useNavigate();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const [refusal, setRefusal] = useState<React.ReactNode>();
  const [submit, { loading }] = useMutation(SubmitApplicationDocument, {
    refetchQueries: [HomeDocument, HomeDraftsDocument],
  });

  async function send(): Promise<void> {
    await autosave.flush();
    setRefusal(undefined);
    onProblems([]);
    const content = { items: draft.items.map(itemInput), draft: draftId };
    const input = { ...content, commandId: commandIdFor(content) };
    const answer = await submit({ variables: { input } }).catch(() => undefined);
    const outcome = answer?.data?.submitApplication;
    if (outcome?.__typename === 'SubmitApplicationSuccess') {
      createLocalQueue().remove(draftId);
      await linkRows(client, draft, outcome.application.cases);
      await navigate({ to: '/applications/$number', params: { number: outcome.application.number } });
    } else if (outcome?.__typename === 'ValidationFailed') {
      onProblems(outcome.problems);
    } else {
      setRefusal(outcome?.message ?? <Trans>送信を確認できませんでした。もう一度押しても二重には送られません。</Trans>);
    }
  }
  return { send, loading, refusal };
}
