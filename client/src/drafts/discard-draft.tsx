import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createLocalQueue } from './local-queue.ts';
import { DiscardDraftDocument, HomeDraftsDocument } from '../generated/graphql.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Row } from '../ui/layout.tsx';

/** The only button that loses text: it asks first. */
export function DiscardDraft({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [discard, { loading, error, data }] = useMutation(DiscardDraftDocument, {
    refetchQueries: [HomeDraftsDocument],
  });
  const refusal = data?.discardDraft && 'message' in data.discardDraft ? data.discardDraft.message : undefined;
  async function go() {
    const answer = await discard({ variables: { input: { id: draftId } } }).catch(() => undefined);
    if (answer?.data?.discardDraft.__typename !== 'DiscardDraftSuccess') return;
    createLocalQueue().remove(draftId);
    await navigate({ to: '/' });
  }
  return (
    <div>
      <Button emphasis="plain" onPress={() => setAsking(true)}>
        <Trans>この下書きを捨てる</Trans>
      </Button>
      <Dialog title={t`下書きを捨てますか`} isOpen={isAsking} onClose={() => setAsking(false)}>
        {error || refusal ? (
          <Banner kind="error" title={refusal ?? <Trans>捨てられませんでした。もう一度押してください。</Trans>} />
        ) : null}
        <p>
          <Trans>入力した内容はすべて消え、元に戻せません。送信した案件には影響しません。</Trans>
        </p>
        <Row>
          <Button emphasis="danger" isPending={loading} onPress={() => void go()}>
            <Trans>捨てる</Trans>
          </Button>
          <Button onPress={() => setAsking(false)}>
            <Trans>残す</Trans>
          </Button>
        </Row>
      </Dialog>
    </div>
  );
}
