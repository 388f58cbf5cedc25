import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListTitleFragment } from '../../generated/graphql.ts';
import { ListChoice } from '../../list-submission/list-choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Trouble } from '../../shell/trouble.tsx';
import { useOrder } from './use-order.ts';

/** Someone of the association asks for a release before the 10th; an approver other than them confirms. */
export function AskRelease({ waiting, lists }: { waiting: number; lists: readonly ListTitleFragment[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [list, setList] = useState(lists[0]?.list ?? '');
  const { send, isPending, refusal, isStale } = useOrder();
  const ask = async () => {
    const id = await send({ action: 'askRelease', list });
    if (id) await navigate({ to: '/list-releases/$id', params: { id } });
  };
  return (
    <div>
      <Button onPress={() => setAsking(true)}>
        <Trans>随時の公表を求める…</Trans>
      </Button>
      <Dialog title={t`随時の公表`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <ListChoice lists={lists} value={list} onChange={setList} />
        <Trouble isStale={isStale} refusal={refusal} />
        <p>
          <Plural
            value={waiting}
            other="公表を待つ # 件の表を、10 日を待たずに公表します。あなたとは別の承認者が確認すると始まります。"
          />
        </p>
        <DialogActions
          emphasis="primary"
          isPending={isPending}
          onSend={() => void ask()}
          onClose={() => setAsking(false)}
        >
          <Trans>公表を求める</Trans>
        </DialogActions>
      </Dialog>
    </div>
  );
}
