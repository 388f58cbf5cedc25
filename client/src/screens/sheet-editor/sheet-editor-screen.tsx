import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { AutosaveStatus } from '../../drafts/autosave-status.tsx';
import { DraftConflict } from '../new-application/draft-conflict.tsx';
import { SheetDocument, type SheetQuery } from '../../generated/graphql.ts';
import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { nameOf } from '../../words/names.ts';
import { Editor } from './editor.tsx';
import { useSheetDraft } from './use-sheet-draft.ts';

export const sheetEditorRoute = createLazyRoute('/sheets/$draftId')({ component: SheetEditorScreen });
export type Sheet = NonNullable<SheetQuery['sheet']>;

function SheetEditorScreen() {
  const { draftId } = sheetEditorRoute.useParams();
  return <SheetEditor key={draftId} draftId={draftId} />;
}

function SheetEditor({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const { draft, change, autosave } = useSheetDraft(draftId);
  useTitle(t`パラメータシートの入力`);
  if (draft === 'missing') return <NotFoundPage />;
  return (
    <Stack>
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
        <OpenSheet draft={draft}>
          {(sheet) => (
            <>
              <Row>
                <h1>
                  <Trans>
                    様式 {sheet.form} {nameOf(sheet)}
                  </Trans>
                </h1>
                <AutosaveStatus autosave={autosave} />
              </Row>
              <DraftConflict autosave={autosave} onChoose={change} />
              <Editor draftId={draftId} sheet={sheet} draft={draft} onChange={change} onLeave={autosave.flush} />
            </>
          )}
        </OpenSheet>
      ) : null}
    </Stack>
  );
}

function OpenSheet({ draft, children }: { draft: SheetDraft; children: (sheet: Sheet) => React.ReactNode }) {
  const { form, edition } = draft;
  const { data, previousData, error, refetch } = useQuery(SheetDocument, { variables: { form, edition } });
  return (
    <Loaded data={data ?? previousData} error={error} onRetry={() => void refetch()}>
      {({ sheet }) => (sheet ? children(sheet) : <NotFoundPage />)}
    </Loaded>
  );
}
