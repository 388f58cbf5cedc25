import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AutosaveStatus } from '../../drafts/autosave-status.tsx';
import { DiscardDraft } from '../../drafts/discard-draft.tsx';
import { DraftConflict } from '../../drafts/draft-conflict.tsx';
import { UnreadDraft } from '../../drafts/unread-draft.tsx';
import { SheetDocument } from '../../generated/graphql.ts';
import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Row, Stack } from '../../ui/layout.tsx';
import { nameOf } from '../../words/names.ts';
import { Editor } from './editor.tsx';
import type { Sheet } from './opened-sheet.ts';
import { useSheetDraft } from './use-sheet-draft.ts';
import { useSheetPlaces } from './use-sheet-places.ts';

export const sheetEditorRoute = createLazyRoute('/sheets/$draftId')({ component: SheetEditorScreen });

function SheetEditorScreen() {
  const { draftId } = sheetEditorRoute.useParams();
  return <SheetEditor key={draftId} draftId={draftId} />;
}

function SheetEditor({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const opened = useSheetDraft(draftId);
  const { draft } = opened;
  useTitle(t`パラメータシートの入力`);
  if (draft === 'missing') return <NotFoundPage />;
  if (draft === 'reading' || draft === 'failed') return <UnreadDraft draft={draft} />;
  return (
    <OpenSheet draft={draft}>
      {(sheet) => <OpenedSheet draftId={draftId} sheet={sheet} draft={draft} opened={opened} />}
    </OpenSheet>
  );
}

function OpenSheet({ draft, children }: { draft: SheetDraft; children: (sheet: Sheet) => ReactNode }) {
  const { form, edition } = draft;
  const { data, previousData, error, refetch } = useQuery(SheetDocument, { variables: { form, edition } });
  return (
    <Loaded data={data ?? previousData} error={error} onRetry={() => void refetch()}>
      {({ sheet }) => (sheet ? children(sheet) : <NotFoundPage />)}
    </Loaded>
  );
}

type OpenedSheetProps = {
  draftId: string;
  sheet: Sheet;
  draft: SheetDraft;
  opened: Pick<ReturnType<typeof useSheetDraft>, 'change' | 'autosave'>;
};

function OpenedSheet({ draftId, sheet, draft, opened: { change, autosave } }: OpenedSheetProps) {
  const words = useSheetPlaces(sheet);
  const { view } = sheetEditorRoute.useSearch();
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/sheets' }}>
          <Trans>様式の一覧</Trans>
        </WayBack>
        <Row>
          <h1>
            <Trans>
              様式 {sheet.form} {nameOf(sheet)}
            </Trans>
          </h1>
          <AutosaveStatus autosave={autosave} />
        </Row>
      </Stack>
      <DraftConflict autosave={autosave} words={words} onChoose={change} />
      <Editor view={view} draftId={draftId} sheet={sheet} draft={draft} onChange={change} onLeave={autosave.flush} />
      <DiscardDraft draftId={draftId} />
    </Stack>
  );
}
