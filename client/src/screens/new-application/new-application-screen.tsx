import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { HomeDraftsDocument, SaveDraftDocument } from '../../generated/graphql.ts';
import { emptyItem } from '../../item-form/application-draft.ts';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Column } from '../../ui/layout.tsx';

export const newApplicationRoute = createLazyRoute('/applications/new')({ component: NewApplicationScreen });

function NewApplicationScreen() {
  const { t } = useLingui();
  useTitle(t`新しい相談`);
  return (
    <Column>
      <h1>
        <Trans>新しい相談</Trans>
      </h1>
      <p>
        <Trans>はじめる前に、次のものをご用意ください。途中の入力は自動で保存されます。</Trans>
      </p>
      <ul>
        <li>
          <Trans>製造者、型番、品名</Trans>
        </li>
        <li>
          <Trans>仕様の分かる資料（データシートなど）</Trans>
        </li>
        <li>
          <Trans>自社の判定（該当・非該当・要専門家確認など）とその理由</Trans>
        </li>
      </ul>
      <p>
        <Trans>資料がそろってから、およそ 3 週間かかります。検証の結果に法的な拘束力はありません。</Trans>
      </p>
      <Start />
    </Column>
  );
}

function Start() {
  const navigate = useNavigate();
  const [save, { loading, error, data }] = useMutation(SaveDraftDocument, { refetchQueries: [HomeDraftsDocument] });
  async function start() {
    const input = { content: JSON.stringify({ items: [emptyItem] }) };
    const outcome = (await save({ variables: { input } }).catch(() => undefined))?.data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess') {
      await navigate({ to: '/drafts/$draftId', params: { draftId: outcome.draft.id } });
    }
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
          <Trans>入力を始める</Trans>
        </Button>
      </div>
    </>
  );
}
