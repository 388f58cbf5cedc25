import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { PurchaseSheetDocument, type SheetEditionFieldsFragment, SheetSectorsDocument } from '../generated/graphql.ts';
import { useCommandId } from '../graphql/use-command-id.ts';
import { yen } from '../language/money.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

type PurchaseProps = {
  form: string;
  edition: SheetEditionFieldsFragment;
  onBought?: () => void;
};

/** Answering is free; papers name their buyer, so printing needs a purchase. */
export function Purchase({ form, edition, onBought }: PurchaseProps) {
  const { t } = useLingui();
  const commandId = useCommandId();
  const [purchase, { loading, error, data }] = useMutation(PurchaseSheetDocument, {
    refetchQueries: [SheetSectorsDocument],
    awaitRefetchQueries: true,
  });
  const refusal = data?.purchaseSheet && 'message' in data.purchaseSheet ? data.purchaseSheet.message : undefined;
  const price = yen(edition.priceYen);
  if (edition.isPurchased)
    return (
      <p>
        <Trans>✓ 購入済み（印刷できます）</Trans>
      </p>
    );
  async function buy() {
    const bought = { form, edition: edition.edition, priceYen: edition.priceYen };
    const input = { commandId: commandId(bought), ...bought };
    const done = await purchase({ variables: { input } }).catch(() => undefined);
    if (done?.data?.purchaseSheet.__typename === 'PurchaseSheetSuccess') onBought?.();
  }
  return (
    <>
      {error || refusal ? (
        <Banner kind="error" title={refusal ?? t`購入できませんでした。通信を確かめて、もう一度押してください。`} />
      ) : null}
      <Button
        isPending={loading}
        onPress={() => void buy()}
        label={t`様式 ${form} ${edition.edition} 年版の印刷を ${price} で購入する`}
      >
        <Trans>印刷を {price} で購入する</Trans>
      </Button>
    </>
  );
}
