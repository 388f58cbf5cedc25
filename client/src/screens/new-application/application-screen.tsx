import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AutosaveStatus } from '../../drafts/autosave-status.tsx';
import { type ApplicationDraft, emptyItem } from '../../item-form/application-draft.ts';
import { ItemForm } from '../../item-form/item-form.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { focusPlace } from '../../ui/error-summary.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { ItemTabs } from './item-tabs.tsx';
import styles from './new-application.module.css';
import { useApplicationDraft } from './use-application-draft.ts';

export const applicationRoute = createLazyRoute('/drafts/$draftId')({ component: ApplicationScreen });

function ApplicationScreen() {
  const { draftId } = applicationRoute.useParams();
  return <Application key={draftId} draftId={draftId} />;
}

function Application({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const { draft, change, autosave } = useApplicationDraft(draftId);
  useTitle(t`相談の入力`);
  if (draft === 'missing') return <NotFoundPage />;
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <h1>
          <Trans>相談の入力</Trans>
        </h1>
        <AutosaveStatus autosave={autosave} />
      </div>
      {draft === 'reading' ? (
        <Quiet>
          <Trans>下書きを読み込んでいます…</Trans>
        </Quiet>
      ) : null}
      {draft === 'failed' ? (
        <Banner kind="error" title={<Trans>下書きを読み込めませんでした。</Trans>}>
          <p>
            <Trans>この端末に残した入力は消えていません。通信を確かめて、読み込み直してください。</Trans>
          </p>
        </Banner>
      ) : null}
      {typeof draft === 'object' ? (
        <>
          <DraftConflict autosave={autosave} onChoose={change} />
          <Items draft={draft} onChange={change} />
          <CheckLink draftId={draftId} onLeave={() => void autosave.flush()} />
        </>
      ) : null}
    </div>
  );
}

function Items({ draft, onChange }: { draft: ApplicationDraft; onChange: (draft: ApplicationDraft) => void }) {
  const { hash } = useLocation();
  const [chosen, setChosen] = useState(() => Number(/^items\.(\d+)/.exec(hash)?.[1] ?? 0));
  useEffect(() => focusPlace(hash), [hash]);
  const index = Math.min(chosen, draft.items.length - 1);
  const item = draft.items[index] ?? emptyItem;
  const replace = (items: ApplicationDraft['items']) => onChange({ ...draft, items });
  return (
    <>
      <ItemTabs
        items={draft.items}
        chosen={index}
        onChoose={setChosen}
        onAdd={() => {
          replace([...draft.items, { ...emptyItem, kind: item.kind, field: item.field, maker: item.maker }]);
          setChosen(draft.items.length);
        }}
      />
      <ItemForm
        key={index}
        at={`items.${index}`}
        item={item}
        onChange={(changed) => replace(draft.items.map((other, place) => (place === index ? changed : other)))}
        errorAt={() => undefined}
      />
      {draft.items.length > 1 ? (
        <div>
          <Button emphasis="danger" onPress={() => replace(draft.items.filter((_, place) => place !== index))}>
            <Trans>この品目を削除する</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

function CheckLink({ draftId, onLeave }: { draftId: string; onLeave: () => void }) {
  return (
    <div className={styles.submit}>
      <p>
        <Trans>まだ送信されません。次の画面で内容を確かめてから送信します。</Trans>
      </p>
      <Link className={buttonClass('primary')} to="/drafts/$draftId/check" params={{ draftId }} onClick={onLeave}>
        <Trans>内容を確認する</Trans>
      </Link>
    </div>
  );
}
