import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { HomeDraftsDocument, SaveDraftDocument, type SheetEditionFieldsFragment } from '../../generated/graphql.ts';
import { todayInTokyo } from '../../language/moment.ts';
import { emptySheet } from '../../sheet/sheet-draft.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

/** A sheet begins as a draft of the company, judged by today's law, or by the last day of an old edition's. */
export function StartSheet({ form, edition }: { form: string; edition: SheetEditionFieldsFragment }) {
  const navigate = useNavigate();
  const [save, { loading, error, data }] = useMutation(SaveDraftDocument, { refetchQueries: [HomeDraftsDocument] });
  async function start() {
    const date = edition.lawTo ?? todayInTokyo();
    const content = JSON.stringify({ ...emptySheet, form, edition: edition.edition, date });
    const outcome = (await save({ variables: { input: { content } } }).catch(() => undefined))?.data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess')
      await navigate({ to: '/sheets/$draftId', params: { draftId: outcome.draft.id } });
  }
  const refusal = data?.saveDraft && 'message' in data.saveDraft ? data.saveDraft.message : undefined;
  return (
    <>
      {error || refusal ? (
        <Banner
          kind="error"
          title={refusal ?? <Trans>始められませんでした。通信を確かめて、もう一度押してください。</Trans>}
        />
      ) : null}
      <Button emphasis="primary" isPending={loading} onPress={() => void start()}>
        <Trans>この版で答える</Trans>
      </Button>
    </>
  );
}
