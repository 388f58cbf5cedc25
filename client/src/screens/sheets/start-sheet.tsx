import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { StartDraft } from '../../drafts/start-draft.tsx';
import type { SheetEditionFieldsFragment } from '../../generated/graphql.ts';
import { todayInTokyo } from '../../language/moment.ts';
import { emptySheet } from '../../sheet/sheet-draft.ts';

/** A sheet begins as a draft of the company, judged by today's law, or by the last day of an old edition's. */
export function StartSheet({ form, edition }: { form: string; edition: SheetEditionFieldsFragment }) {
  const navigate = useNavigate();
  return (
    <StartDraft
      first={() => ({ ...emptySheet, form, edition: edition.edition, date: edition.lawTo ?? todayInTokyo() })}
      onStarted={(draftId) => navigate({ to: '/sheets/$draftId', params: { draftId } })}
    >
      <Trans>この版で答える</Trans>
    </StartDraft>
  );
}
