import { useLingui } from '@lingui/react/macro';
import type { ItemDraft } from '../../item-form/application-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/layout.tsx';

type ItemTabsProps = { items: readonly ItemDraft[]; chosen: number; onChoose: (index: number) => void };

/** One application may hold several items; each becomes a case of its own. */
export function ItemTabs({ items, chosen, onChoose }: ItemTabsProps) {
  const { t } = useLingui();
  if (items.length < 2) return null;
  return (
    <nav aria-label={t`品目`}>
      <Row>
        {items.map((item, index) => (
          <Button key={index} emphasis={index === chosen ? 'primary' : 'secondary'} onPress={() => onChoose(index)}>
            {item.partNumber || t`品目 ${index + 1}`}
          </Button>
        ))}
      </Row>
    </nav>
  );
}
