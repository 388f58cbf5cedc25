import { Trans, useLingui } from '@lingui/react/macro';
import { yen } from '../language/money.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

type PurchaseButtonProps = {
  /** What is bought, in words. */
  subject: string;
  priceYen: number;
  isPurchased: boolean;
  isPending: boolean;
  hasFailed: boolean;
  refusal: string | undefined;
  onBuy: () => void;
};

/** The right to print, at the price that is agreed to by pressing. Papers name their buyer, so also what is free is taken first. */
export function PurchaseButton(props: PurchaseButtonProps) {
  const { subject, priceYen, isPurchased, isPending, hasFailed, refusal, onBuy } = props;
  const { t } = useLingui();
  const price = yen(priceYen);
  if (isPurchased)
    return (
      <p>
        <Trans>✓ 購入済み（印刷できます）</Trans>
      </p>
    );
  return (
    <>
      {hasFailed || refusal ? (
        <Banner kind="error" title={refusal ?? t`購入できませんでした。通信を確かめて、もう一度押してください。`} />
      ) : null}
      <Button isPending={isPending} onPress={onBuy} label={t`${subject}の印刷を ${price} で購入する`}>
        {priceYen === 0 ? <Trans>印刷を無料で申し込む</Trans> : <Trans>印刷を {price} で購入する</Trans>}
      </Button>
    </>
  );
}
