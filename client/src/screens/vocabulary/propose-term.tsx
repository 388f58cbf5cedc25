import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { ProposeSummaryTermDocument, SummaryTermsDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';

const empty = { nameJa: '', nameEn: '' };

export function ProposeTerm() {
  const { t } = useLingui();
  const [term, setTerm] = useState(empty);
  const commandIdFor = useCommandId();
  const [propose, { loading, data, error }] = useMutation(ProposeSummaryTermDocument, {
    refetchQueries: [SummaryTermsDocument],
  });
  const outcome = data?.outcome;
  const refusal = outcome && 'message' in outcome ? outcome.message : undefined;
  const problems = outcome && 'problems' in outcome ? outcome.problems : [];
  const field = (id: keyof typeof empty) => ({
    id,
    isRequired: true,
    error: problems.find((problem) => problem.path === id)?.message,
    value: term[id],
    onChange: (text: string) => setTerm({ ...term, [id]: text }),
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...term, commandId: commandIdFor(term) };
    const sent = await propose({ variables: { input } }).catch(() => undefined);
    if (sent?.data?.outcome && 'term' in sent.data.outcome) setTerm(empty);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <h2>
          <Trans>語を提案する</Trans>
        </h2>
        {refusal && problems.length === 0 ? <Banner kind="error" title={refusal} /> : null}
        {error ? <Banner kind="error" title={<Trans>確認できませんでした。もう一度押してください。</Trans>} /> : null}
        {outcome && 'term' in outcome ? (
          <Banner kind="success" title={<Trans>提案しました。承認を待っています。</Trans>} />
        ) : null}
        <TextField {...field('nameJa')} label={t`日本語の語`} />
        <TextField {...field('nameEn')} label={t`英語の語`} lang="en" />
        <Button type="submit" isPending={loading}>
          <Trans>提案する</Trans>
        </Button>
      </Stack>
    </form>
  );
}
