import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import type { Autosave } from '../../drafts/autosave.ts';
import type { ApplicationDraft } from '../../item-form/application-draft.ts';
import { moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Row } from '../../ui/layout.tsx';
import { changedPlaces } from './changed-places.ts';
import { usePlaceName } from './use-place-name.ts';

type DraftConflictProps = { autosave: Autosave<ApplicationDraft>; onChoose: (draft: ApplicationDraft) => void };

/** Two editors wrote: both texts are shown beside the one they started from, and neither is lost before a person chose. */
export function DraftConflict({ autosave, onChoose }: DraftConflictProps) {
  const { t } = useLingui();
  const nameOf = usePlaceName();
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (state.kind !== 'conflict') return null;
  async function choose(draft: ApplicationDraft) {
    await autosave.resolve(draft);
    onChoose(draft);
  }
  return (
    <Banner kind="warning" title={<Trans>別の画面でも編集されました（{moment(state.theirs.savedAt)}）</Trans>}>
      <DataTable
        caption={t`違うところ`}
        rows={changedPlaces(state.base, state.mine, state.theirs.content)}
        keyOf={(row) => row.place}
        columns={[
          { head: t`欄`, isRowHead: true, cell: (row) => nameOf(row.place) },
          { head: t`はじめ`, cell: (row) => row.before },
          { head: t`この画面`, cell: (row) => row.mine },
          { head: t`別の画面`, cell: (row) => row.theirs },
        ]}
      />
      <Row>
        <Button onPress={() => void choose(state.mine)}>
          <Trans>この画面の内容を残す</Trans>
        </Button>
        <Button onPress={() => void choose(state.theirs.content)}>
          <Trans>別の画面の内容を残す</Trans>
        </Button>
      </Row>
    </Banner>
  );
}
