import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { HomeDraftsDocument, SaveDraftDocument } from '../generated/graphql.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

type StartDraftProps = { first: () => object; onStarted: (draftId: string) => Promise<void>; children: ReactNode };

/** A button that stores the first state of a draft and goes on to it. */
export function StartDraft({ first, onStarted, children }: StartDraftProps) {
  const [save, { loading, error, data }] = useMutation(SaveDraftDocument, { refetchQueries: [HomeDraftsDocument] });
  async function start() {
    const input = { content: JSON.stringify(first()) };
    const outcome = (await save({ variables: { input } }).catch(() => undefined))?.data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess') await onStarted(outcome.draft.id);
  }
  const refusal = data?.saveDraft && 'message' in data.saveDraft ? data.saveDraft.message : undefined;
  return (
    <>
      {error || refusal ? (
        <Banner
          kind="error"
          title={refusal ?? <Trans>始められませんでした。通信を確かめて、もう一度押してください。</Trans>}
        />
      ) : null}
      <div>
        <Button emphasis="primary" isPending={loading} onPress={() => void start()}>
          {children}
        </Button>
      </div>
    </>
  );
}
