import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { PurchaseSheetDocument, SheetSectorsDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { yen } from '../../language/money.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Edition } from './form-card.tsx';

/** Answering is free; papers name their buyer, so printing needs a purchase. */
export function Purchase({ form, edition }: { form: string; edition: Edition }) {
  const { t } = useLingui();
  const commandId = useCommandId();
  const [purchase, { loading, error, data }] = useMutation(PurchaseSheetDocument, {
    refetchQueries: [SheetSectorsDocument],
  });
  const refusal = data?.purchaseSheet && 'message' in data.purchaseSheet ? data.purchaseSheet.message : undefined;
  const price = yen(edition.priceYen);
  if (edition.isPurchased)
    return (
      <p>
        <Trans>購入済み（印刷できます）</Trans>
      </p>
    );
  function buy() {
    const bought = { form, edition: edition.edition, priceYen: edition.priceYen };
    void purchase({ variables: { input: { commandId: commandId(bought), ...bought } } }).catch(() => undefined);
  }
  return (
    <>
      {error || refusal ? (
        <Banner kind="error" title={refusal ?? t`購入できませんでした。通信を確かめて、もう一度押してください。`} />
      ) : null}
      <Button isPending={loading} onPress={buy} label={t`様式 ${form} ${edition.edition} 年版を ${price} で購入する`}>
        <Trans>{price}（税込）で購入する</Trans>
      </Button>
    </>
  );
}
