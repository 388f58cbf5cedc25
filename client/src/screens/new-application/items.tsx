import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type ApplicationDraft, emptyItem } from '../../item-form/application-draft.ts';
import { ItemForm } from '../../item-form/item-form.tsx';
import { Button } from '../../ui/button.tsx';
import { focusPlace } from '../../ui/error-summary.tsx';
import { Row } from '../../ui/layout.tsx';
import { ItemTabs } from './item-tabs.tsx';

type ItemsProps = { draft: ApplicationDraft; onChange: (draft: ApplicationDraft) => void };

export function Items({ draft, onChange }: ItemsProps) {
  const { hash } = useLocation();
  const [chosen, setChosen] = useState(() => Number(/^items\.(\d+)/.exec(hash)?.[1] ?? 0));
  useEffect(() => focusPlace(hash), [hash]);
  const index = Math.min(chosen, draft.items.length - 1);
  const item = draft.items[index] ?? emptyItem;
  const replace = (items: ApplicationDraft['items']) => onChange({ ...draft, items });
  function add() {
    replace([...draft.items, { ...emptyItem, kind: item.kind, field: item.field, maker: item.maker }]);
    setChosen(draft.items.length);
  }
  return (
    <>
      <ItemTabs items={draft.items} chosen={index} onChoose={setChosen} />
      <ItemForm
        key={index}
        at={`items.${index}`}
        item={item}
        onChange={(changed) => replace(draft.items.map((other, place) => (place === index ? changed : other)))}
        errorAt={() => undefined}
      />
      <Row>
        <Button onPress={add}>
          <Trans>品目を追加する</Trans>
        </Button>
        {draft.items.length > 1 ? (
          <Button emphasis="danger" onPress={() => replace(draft.items.filter((_, place) => place !== index))}>
            <Trans>この品目を削除する</Trans>
          </Button>
        ) : null}
      </Row>
    </>
  );
}
