import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { listState, setListState, watchListState } from './list-state.ts';

/** With a line, too, a person may want the list that this browser keeps. Not offered where there is none that may be used. */
export function PreferKept() {
  const { kept, prefersKept } = useSyncExternalStore(watchListState, listState);
  if (kept.kind !== 'usable') return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={prefersKept}
        onChange={({ target }) => setListState({ prefersKept: target.checked })}
      />{' '}
      <Trans>保存したリスト（版 {kept.version}）で照合する</Trans>
    </label>
  );
}
