import { Trans, useLingui } from '@lingui/react/macro';
import type { ItemDraft } from '../../item-form/application-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/layout.tsx';

type ItemTabsProps = {
  items: readonly ItemDraft[];
  chosen: number;
  onChoose: (index: number) => void;
  onAdd: () => void;
};

/** One application may hold several items; each becomes a case of its own. */
export function ItemTabs({ items, chosen, onChoose, onAdd }: ItemTabsProps) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`品目`}>
      <Row>
        {items.length > 1
          ? items.map((item, index) => (
              <Button key={index} emphasis={index === chosen ? 'primary' : 'secondary'} onPress={() => onChoose(index)}>
                {item.partNumber || t`品目 ${index + 1}`}
              </Button>
            ))
          : null}
        <Button emphasis="plain" onPress={onAdd}>
          <Trans>品目を追加する</Trans>
        </Button>
      </Row>
    </nav>
  );
}
