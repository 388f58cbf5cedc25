import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AmendmentRevisionDocument, AmendmentsDocument, ProposeAmendmentDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import type { DraftFile } from './draft-file.ts';

/** Sends a draft and goes to its amendment; what is wrong with it stays on the page, every problem at once. */
export function usePropose() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const revisionOf = useRevision();
  const commandIdFor = useCommandId();
  const [failed, setFailed] = useState<string>();
  const [propose, { data, loading, reset }] = useMutation(ProposeAmendmentDocument, {
    refetchQueries: [AmendmentsDocument],
  });
  const outcome = data?.outcome;
  const problems = outcome && 'problems' in outcome ? outcome.problems : [];
  const refused = outcome && 'message' in outcome ? outcome.message : undefined;
  async function send(file: DraftFile | undefined) {
    setFailed(file ? undefined : t`改正案のファイルを選んでください。`);
    if (!file) return;
    const content = { draft: file.text, expectedRevision: await revisionOf(file) };
    const sent = await propose({ variables: { input: { ...content, commandId: commandIdFor(content) } } }).catch(() => undefined);
    if (!sent) setFailed(t`確認できませんでした。もう一度押してください。`);
    if (sent?.data?.outcome && 'amendment' in sent.data.outcome)
      await navigate({ to: '/amendments/$version', params: { version: sent.data.outcome.amendment.version } });
  }
  return { propose: send, forget: reset, isPending: loading, refusal: failed ?? refused, problems };
} // prettier-ignore

/** What the draft takes the place of: the amendment of that day as it stands now, or nothing. */
function useRevision(): (file: DraftFile) => Promise<number> {
  const client = useApolloClient();
  return async ({ version }) => {
    if (!version) return 0;
    const answer = await client
      .query({ query: AmendmentRevisionDocument, variables: { version }, fetchPolicy: 'network-only' })
      .catch(() => undefined);
    return answer?.data?.amendment?.revision ?? 0;
  };
}
