import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { StartDraft } from '../../drafts/start-draft.tsx';
import { emptyItem } from '../../item-form/application-draft.ts';
import { useTitle } from '../../shell/use-title.ts';
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
  return (
    <StartDraft
      first={() => ({ items: [emptyItem] })}
      onStarted={(draftId) => navigate({ to: '/drafts/$draftId', params: { draftId } })}
    >
      <Trans>入力を始める</Trans>
    </StartDraft>
  );
}
