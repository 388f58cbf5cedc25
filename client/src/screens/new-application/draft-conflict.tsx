import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Autosave } from '../../drafts/autosave.ts';
import type { ApplicationDraft } from '../../item-form/application-draft.ts';
import { moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Row } from '../../ui/layout.tsx';
import { type ChangedPlace, changedPlaces } from './changed-places.ts';
import { merged } from './merged-draft.ts';
import { usePlaceName } from './use-place-name.ts';

type DraftConflictProps = { autosave: Autosave<ApplicationDraft>; onChoose: (draft: ApplicationDraft) => void };

/** Two editors wrote. Changes to different places are both taken; where they met, both texts stand beside the one they
 *  started from, and neither is lost before a person chose. */
export function DraftConflict({ autosave, onChoose }: DraftConflictProps) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const [isTaken, setTaken] = useState(false);
  const edits = state.kind === 'conflict' ? { mine: state.mine, theirs: state.theirs.content } : undefined;
  const base = state.kind === 'conflict' ? state.base : undefined;
  const mine = edits && merged(base, edits, 'mine');
  const theirs = edits && merged(base, edits, 'theirs');
  const places = edits ? changedPlaces(base, mine, theirs) : [];
  async function choose(draft: ApplicationDraft | undefined) {
    if (!draft) return;
    await autosave.resolve(draft);
    onChoose(draft);
  }
  const isPeaceful = edits !== undefined && places.length === 0;
  useEffect(() => {
    if (!isPeaceful) return;
    setTaken(true);
    void choose(mine);
  });
  if (state.kind === 'conflict' && places.length > 0)
    return (
      <Dispute
        at={state.theirs.savedAt}
        places={places}
        onMine={() => void choose(mine)}
        onTheirs={() => void choose(theirs)}
      />
    );
  return isTaken ? <Banner kind="notice" title={<Trans>別の画面での変更も取り込みました。</Trans>} /> : null;
}

type DisputeProps = { at: string; places: readonly ChangedPlace[]; onMine: () => void; onTheirs: () => void };

function Dispute({ at, places, onMine, onTheirs }: DisputeProps) {
  const { t } = useLingui();
  const nameOf = usePlaceName();
  return (
    <Banner kind="warning" title={<Trans>別の画面でも編集されました（{moment(at)}）</Trans>}>
      <DataTable
        caption={t`違うところ`}
        rows={places}
        keyOf={(row) => row.place}
        columns={[
          { head: t`欄`, isRowHead: true, cell: (row) => nameOf(row.place) },
          { head: t`はじめ`, cell: (row) => row.before },
          { head: t`この画面`, cell: (row) => row.mine },
          { head: t`別の画面`, cell: (row) => row.theirs },
        ]}
      />
      <Row>
        <Button onPress={onMine}>
          <Trans>この画面の内容を残す</Trans>
        </Button>
        <Button onPress={onTheirs}>
          <Trans>別の画面の内容を残す</Trans>
        </Button>
      </Row>
    </Banner>
  );
}
