import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useDeviceDraft } from '../drafts/use-device-draft.ts';
import {
  ItemsToOfferDocument,
  type ItemToOfferFragment,
  OfferableCasesDocument,
  OfferCertifiedItemDocument,
} from '../generated/graphql.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useCommandId } from '../graphql/use-command-id.ts';
import { useSent } from '../graphql/use-sent.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { makerName, productOf } from '../words/names.ts';

type Said = { caseNumber: string; maker: string; dataSheet: string; judgedBy: string; checkedBy: string };
const nothing: Said = { caseNumber: '', maker: '', dataSheet: '', judgedBy: '', checkedBy: '' };

/** Offers the certified item of a case for the list: it becomes a table of one row. Draws nothing where there is none. */
export function OfferItem({ item }: { item: ItemToOfferFragment }) {
  if (item.offerableAs.length === 0) return null;
  return <Offering>{(onClose) => <OfferForm cases={[item]} onClose={onClose} />}</Offering>;
}

/** The same for one of several cases. Their sealed names are opened when somebody asks for the form. */
export function OfferOneOfItems() {
  const { data } = useQuery(OfferableCasesDocument);
  if (!data?.cases.edges.some(({ node }) => node.offerableAs.length > 0)) return null;
  return <Offering>{(onClose) => <NamedItems onClose={onClose} />}</Offering>;
}

function NamedItems({ onClose }: { onClose: () => void }) {
  const { data, error, refetch } = useQuery(ItemsToOfferDocument);
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ cases: { edges } }) => (
        <OfferForm cases={edges.map(({ node }) => node).filter(({ offerableAs }) => offerableAs.length > 0)} onClose={onClose} />
      )}
    </Loaded>
  );
} // prettier-ignore

function Offering({ children }: { children: (onClose: () => void) => ReactNode }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <div>
      <Button onPress={() => setAsking(true)}>
        <Trans>検証された品目を公表リストに出す…</Trans>
      </Button>
      <Dialog title={t`検証された品目を公表リストに出す`} isOpen={isAsking} onClose={close}>
        {children(close)}
      </Dialog>
    </div>
  );
}

function OfferForm({ cases, onClose }: { cases: readonly ItemToOfferFragment[]; onClose: () => void }) {
  const { t } = useLingui();
  const only = cases.length === 1 ? cases[0] : undefined;
  const { kept, keep, forget } = useDeviceDraft(`offer.${only?.number ?? ''}`, nothing);
  const chosen = only ?? cases.find(({ number }) => number === kept.caseNumber);
  const makers = chosen?.offerableAs ?? [];
  const said = { ...kept, caseNumber: chosen?.number ?? '', maker: makers.length === 1 ? (makers[0]?.id ?? '') : kept.maker };
  const { offer, isPending, refusal, isMissing } = useOffer(said, forget);
  const field = (name: keyof Said, missing: string) => ({
    id: `offer-${name}`,
    isRequired: true,
    value: said[name],
    onChange: (value: string) => keep({ ...kept, [name]: value }),
    ...(isMissing(name) && { error: missing }),
  });
  return (
    <>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <p>
        <Trans>案件の型番と回答を写した、一行の表になります。ほかの表と同じ基準で判定し、該非確認責任者の確認と CISTEC の検査・承認を経て公表します。</Trans>
      </p>
      {only ? (
        <p>
          <strong>{nameOfCase(only)}</strong>
        </p>
      ) : (
        <Select {...field('caseNumber', t`案件を選んでください。`)} label={<Trans>案件（非該当の検証証明書が有効なもの）</Trans>} choices={cases.map((one) => ({ value: one.number, label: nameOfCase(one) }))} />
      )}
      {makers.length > 1 ? (
        <Select {...field('maker', t`メーカーを選んでください。`)} label={<Trans>メーカー</Trans>} choices={makers.map((one) => ({ value: one.id, label: makerName(one) }))} />
      ) : null}
      <TextField {...field('dataSheet', t`データシートの番号または所在を書いてください。`)} label={<Trans>データシート</Trans>} hint={<Trans>番号または所在</Trans>} />
      <TextField {...field('judgedBy', t`判定した者を書いてください。`)} label={<Trans>判定した者</Trans>} />
      <TextField {...field('checkedBy', t`確認した者を書いてください。`)} label={<Trans>確認した者</Trans>} hint={<Trans>判定した者とは別の人</Trans>} />
      <DialogActions emphasis="primary" isPending={isPending} onSend={() => void offer()} onClose={onClose} isKept>
        <Trans>一行の表として提出する</Trans>
      </DialogActions>
    </>
  );
} // prettier-ignore

/** Sends it once it is complete, and goes on to the table it became. */
function useOffer(said: Said, onSent: () => void) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const commandIdFor = useCommandId();
  const { send, isPending, refusal, said: refused } = useSent();
  const [isTried, setTried] = useState(false);
  const isMissing = (name: keyof Said) => isTried && said[name].trim() === '';
  const offer = async () => {
    setTried(true);
    if (Object.values(said).some((text) => text.trim() === '')) return;
    const input = { ...said, commandId: commandIdFor(said) };
    const done = await send(() => client.mutate({ mutation: OfferCertifiedItemDocument, variables: { input } }));
    if (!done || !('submission' in done)) return;
    onSent();
    const { number } = done.submission as { number: string }; // what the mutation asks for
    await navigate({ to: '/list-submissions/$number', params: { number } });
  };
  return { offer, isPending, refusal: refused ?? refusal, isMissing };
}

function nameOfCase({ number, submission }: ItemToOfferFragment): string {
  return submission ? `${number} ${productOf(submission)} ${submission.partNumber}` : number;
}
