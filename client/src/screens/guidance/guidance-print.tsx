import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  GuidanceArticleDocument,
  type GuidanceArticleQuery,
  PurchaseGuidanceDocument,
} from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { PurchaseButton } from '../../purchase/purchase-button.tsx';
import { Row } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { titleOf } from '../../words/names.ts';

type BoughtArticle = NonNullable<GuidanceArticleQuery['guidanceArticle']>;

/** Reading is for everybody; a print names the company that bought it. */
export function GuidancePrint({ article }: { article: BoughtArticle }) {
  const { t } = useLingui();
  const commandId = useCommandId();
  const [purchase, { loading, error, data }] = useMutation(PurchaseGuidanceDocument, {
    refetchQueries: [GuidanceArticleDocument],
    awaitRefetchQueries: true,
  });
  const { id, edition, priceYen, isPurchased } = article;
  function buy() {
    const bought = { article: id, edition, priceYen };
    void purchase({ variables: { input: { commandId: commandId(bought), ...bought } } }).catch(() => undefined);
  }
  return (
    <Section title={<Trans>印刷</Trans>}>
      <p>
        <Trans>PDF の紙面に貴社の名が入ります。</Trans>
      </p>
      <Row>
        <PurchaseButton
          subject={titleOf(article)}
          priceYen={priceYen}
          isPurchased={isPurchased}
          isPending={loading}
          hasFailed={error !== undefined}
          refusal={
            data?.purchaseGuidance && 'message' in data.purchaseGuidance ? data.purchaseGuidance.message : undefined
          }
          onBuy={buy}
        />
        {isPurchased
          ? (['ja', 'en'] as const).map((language) => (
              <a key={language} href={`/exports/guidance/${id}/${edition}.pdf?language=${language}`} download>
                {language === 'ja' ? t`PDF 日本語` : t`PDF 英語`}
              </a>
            ))
          : null}
      </Row>
    </Section>
  );
}
