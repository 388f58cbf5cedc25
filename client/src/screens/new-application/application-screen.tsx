import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { AutosaveStatus } from '../../drafts/autosave-status.tsx';
import { DiscardDraft } from '../../drafts/discard-draft.tsx';
import { DraftConflict } from '../../drafts/draft-conflict.tsx';
import { UnreadDraft } from '../../drafts/unread-draft.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Column } from '../../ui/layout.tsx';
import { Items } from './items.tsx';
import styles from './new-application.module.css';
import { useApplicationDraft } from './use-application-draft.ts';
import { usePlaceName } from './use-place-name.ts';

export const applicationRoute = createLazyRoute('/drafts/$draftId')({ component: ApplicationScreen });

function ApplicationScreen() {
  const { draftId } = applicationRoute.useParams();
  return <Application key={draftId} draftId={draftId} />;
}

function Application({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const { draft, change, autosave } = useApplicationDraft(draftId);
  const nameOf = usePlaceName();
  useTitle(t`相談の入力`);
  if (draft === 'missing') return <NotFoundPage />;
  return (
    <Column>
      <div className={styles.head}>
        <h1>
          <Trans>相談の入力</Trans>
        </h1>
        <AutosaveStatus autosave={autosave} />
      </div>
      {typeof draft === 'object' ? (
        <>
          <DraftConflict autosave={autosave} words={{ nameOf }} onChoose={change} />
          <Items draft={draft} onChange={change} />
          <CheckLink draftId={draftId} onLeave={() => void autosave.flush()} />
          <DiscardDraft draftId={draftId} />
        </>
      ) : (
        <UnreadDraft draft={draft} />
      )}
    </Column>
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
