import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Quiet, Row } from '../../ui/layout.tsx';
import { ListAgeWords } from './list-age.tsx';
import { listState, watchListState, type ListState, type Refresh, type Unusable } from './list-state.ts';

/** Which list answers, and how old it is: plain with a line, amber without one, red when it is old or may not be used. */
export function ListStrip() {
  const state = useSyncExternalStore(watchListState, listState);
  return (
    <div data-kept-list={state.kept.kind}>
      <Said state={state} />
    </div>
  );
}

function Said({ state: { kept, refresh, isWithoutLine } }: { state: ListState }) {
  const { t } = useLingui();
  if (kept.kind === 'none')
    return isWithoutLine ? (
      <Banner kind="warning" title={t`通信がなく、この端末には公表リストがまだありません。`} />
    ) : null;
  if (kept.kind === 'unusable')
    return (
      <Banner kind="error" title={t`保存した公表リストでは回答しません。`}>
        <p>
          <Why reason={kept.reason} />
        </p>
        {kept.hardExpiry ? (
          <p>
            <Trans>
              版 {kept.version}、有効期限 {moment(kept.hardExpiry)}
            </Trans>
          </p>
        ) : null}
        <RefreshButton refresh={refresh} />
      </Banner>
    );
  if (!isWithoutLine)
    return (
      <Quiet>
        <Trans>この端末に公表リスト（版 {kept.version}）を保存しています。通信がなくても照会できます。</Trans>
      </Quiet>
    );
  return (
    <Banner kind={kept.isOld ? 'error' : 'warning'} title={t`通信がありません。保存した公表リストで回答します。`}>
      <p>
        <ListAgeWords age={kept} />
      </p>
      {kept.isOld ? (
        <p>
          <Trans>新しいリストに替える期限を過ぎています。通信のある所で更新してください。</Trans>
        </p>
      ) : null}
      <RefreshButton refresh={refresh} />
    </Banner>
  );
}

function Why({ reason }: { reason: Unusable }) {
  switch (reason) {
    case 'EXPIRED':
      return <Trans>有効期限を過ぎました。通信のある所で「リストを更新」を押してください。</Trans>;
    case 'AHEAD':
      return <Trans>この端末の時計が、リストの署名より前の日時です。時計を合わせてください。</Trans>;
    case 'NOT_SIGNED':
      return <Trans>公表者の署名を確かめられませんでした。通信のある所で「リストを更新」を押してください。</Trans>;
    case 'CHANGED':
      return (
        <Trans>保存したファイルが、署名されたものと違います。通信のある所で「リストを更新」を押してください。</Trans>
      );
    case 'CANNOT_VERIFY':
      return <Trans>このブラウザーは署名（Ed25519）を確かめられません。新しいブラウザーを使ってください。</Trans>;
  }
}

/** Getting a newer list is the reader's own act too, and always says how it ended. */
function RefreshButton({ refresh }: { refresh: Refresh }) {
  const get = () => void import('./offline-list.ts').then(({ refreshList }) => refreshList());
  return (
    <>
      <Row>
        <button type="button" className={buttonClass('secondary')} onClick={get}>
          <Trans>リストを更新</Trans>
        </button>
      </Row>
      <p role="status">
        <Ended refresh={refresh} />
      </p>
    </>
  );
}

function Ended({ refresh }: { refresh: Refresh }) {
  switch (refresh) {
    case 'none':
      return null;
    case 'running':
      return <Trans>更新しています…</Trans>;
    case 'taken':
      return <Trans>更新しました。</Trans>;
    case 'same':
      return <Trans>すでに最新です。</Trans>;
    case 'notReached':
      return <Trans>更新できません：公表者に届きません。保存したリストはそのままです。</Trans>;
    case 'refused':
      return (
        <Trans>更新しません：届いたリストは、署名か版か期限が正しくありません。保存したリストはそのままです。</Trans>
      );
  }
}
