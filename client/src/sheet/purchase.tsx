import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { PurchaseSheetDocument, type SheetEditionFieldsFragment, SheetSectorsDocument } from '../generated/graphql.ts';
import { useCommandId } from '../graphql/use-command-id.ts';
import { PurchaseButton } from '../purchase/purchase-button.tsx';

type PurchaseProps = { form: string; edition: SheetEditionFieldsFragment; onBought?: () => void };

/** Answering is free; printing an edition is bought. */
export function Purchase({ form, edition, onBought }: PurchaseProps) {
  const { t } = useLingui();
  const commandId = useCommandId();
  const [purchase, { loading, error, data }] = useMutation(PurchaseSheetDocument, {
    refetchQueries: [SheetSectorsDocument],
    awaitRefetchQueries: true,
  });
  async function buy() {
    const bought = { form, edition: edition.edition, priceYen: edition.priceYen };
    const input = { commandId: commandId(bought), ...bought };
    const done = await purchase({ variables: { input } }).catch(() => undefined);
    if (done?.data?.purchaseSheet.__typename === 'PurchaseSheetSuccess') onBought?.();
  }
  return (
    <PurchaseButton
      subject={t`様式 ${form} ${edition.edition} 年版`}
      priceYen={edition.priceYen}
      isPurchased={edition.isPurchased}
      isPending={loading}
      hasFailed={error !== undefined}
      refusal={data?.purchaseSheet && 'message' in data.purchaseSheet ? data.purchaseSheet.message : undefined}
      onBuy={() => void buy()}
    />
  );
}
