import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { clockTime } from '../language/moment.ts';
import type { Autosave } from './autosave.ts';

/** The one line that says whether the text is safe. */
export function AutosaveStatus<Content>({ autosave }: { autosave: Autosave<Content> }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  return (
    <p role="status" data-autosave={state.kind}>
      {state.kind === 'saved' && state.savedAt ? <Trans>保存済み {clockTime(state.savedAt)}</Trans> : null}
      {state.kind === 'waiting' ? <Trans>入力中（自動で保存します）</Trans> : null}
      {state.kind === 'offline' ? (
        <Trans>サーバーに届いていません。この端末に保存済みです。つながり次第送ります。</Trans>
      ) : null}
      {state.kind === 'refused' ? (
        <Trans>サーバーに保存できません。この端末には保存済みです：{state.message}</Trans>
      ) : null}
      {state.kind === 'conflict' ? <Trans>別の画面でも編集されました。どちらを残すか選んでください。</Trans> : null}
    </p>
  );
}
