import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { moment } from '../language/moment.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Row } from '../ui/layout.tsx';
import type { Autosave } from './autosave.ts';
import { type ChangedPlace, changedPlaces } from './changed-places.ts';
import { merged } from './merged-draft.ts';

/** The form's own words for a place in its draft, and for what stands there. */
export type PlaceWords = { nameOf: (place: string) => string; sayValue?: (place: string, value: string) => string };
type DraftConflictProps<Content> = {
  autosave: Autosave<Content>;
  words: PlaceWords;
  onChoose: (draft: Content) => void;
};

/** Two editors wrote. Changes to different places are both taken; where they met, both texts stand beside the one they
 *  started from, and neither is lost before a person chose. */
export function DraftConflict<Content>({ autosave, words, onChoose }: DraftConflictProps<Content>) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const [isTaken, setTaken] = useState(false);
  const edits = state.kind === 'conflict' ? { mine: state.mine, theirs: state.theirs.content } : undefined;
  const base = state.kind === 'conflict' ? state.base : undefined;
  const mine = edits && merged(base, edits, 'mine');
  const theirs = edits && merged(base, edits, 'theirs');
  const places = edits ? changedPlaces(base, mine, theirs) : [];
  async function choose(draft: Content | undefined) {
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
        words={words}
        onMine={() => void choose(mine)}
        onTheirs={() => void choose(theirs)}
      />
    );
  return isTaken ? <Banner kind="notice" title={<Trans>別の画面での変更も取り込みました。</Trans>} /> : null;
}

type DisputeProps = {
  at: string;
  places: readonly ChangedPlace[];
  words: PlaceWords;
  onMine: () => void;
  onTheirs: () => void;
};

function Dispute({ at, places, words: { nameOf, sayValue = asWritten }, onMine, onTheirs }: DisputeProps) {
  const { t } = useLingui();
  return (
    <Banner kind="warning" title={<Trans>別の画面でも編集されました（{moment(at)}）</Trans>}>
      <DataTable
        caption={t`違うところ`}
        rows={places}
        keyOf={(row) => row.place}
        columns={[
          { head: t`欄`, isRowHead: true, cell: (row) => nameOf(row.place) },
          { head: t`はじめ`, cell: (row) => sayValue(row.place, row.before) },
          { head: t`この画面`, cell: (row) => sayValue(row.place, row.mine) },
          { head: t`別の画面`, cell: (row) => sayValue(row.place, row.theirs) },
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

function asWritten(_place: string, value: string): string {
  return value;
}
