import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { StartDraft } from '../../drafts/start-draft.tsx';
import { LinkReferredRowDocument, RegulationVersionsDocument, RowsInFullDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { useSent } from '../../graphql/use-sent.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { applicationOf } from './row-application.ts';
import type { RowInFull, RowLine, ShownSubmission } from './shown-submission.ts';

type OpenCaseProps = { submission: ShownSubmission; row: RowLine; onLinked: () => void };

/** An expert referred the row to a case: its maker opens one from what the row says, or names one that is open already. */
export function OpenCase({ submission, row, onLinked }: OpenCaseProps) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        <Trans>案件を開く…</Trans>
      </Button>
      <Dialog title={t`行 ${row.row}（${row.partNumber}）の案件`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>
          <Trans>専門家が、この行は案件で調べるべきだと判断しました。案件で非該当と検証されれば、その品目を公表リストに出せます。</Trans>
        </p>
        <NewCase submission={submission} row={row} />
        <KnownCase submission={submission} row={row} onLinked={onLinked} />
      </Dialog>
    </>
  );
} // prettier-ignore

function NewCase({ submission, row: { row } }: Omit<OpenCaseProps, 'onLinked'>) {
  const { number } = submission;
  const variables = { number, standings: ['referred' as const], sampled: false, first: 1, after: row - 1 };
  const { data, error, refetch } = useQuery(RowsInFullDocument, { variables });
  return (
    <section aria-labelledby="new-case">
      <Stack>
        <h3 id="new-case">
          <Trans>新しい案件を開く</Trans>
        </h3>
        <p>
          <Trans>行の型番と回答を写した相談の下書きを作ります。足りないところを書いて送信すると、案件はこの行に結ばれます。</Trans>
        </p>
        <Loaded data={data} error={error} onRetry={() => void refetch()}>
          {({ listSubmission }) => {
            const full = listSubmission?.rows.rows.find((one) => one.row === row);
            return full ? <StartCase submission={submission} row={full} /> : null;
          }}
        </Loaded>
      </Stack>
    </section>
  );
} // prettier-ignore

function StartCase({ submission, row }: { submission: ShownSubmission; row: RowInFull }) {
  const navigate = useNavigate();
  const versions = useQuery(RegulationVersionsDocument).data?.regulationVersions ?? [];
  return (
    <StartDraft
      first={() => applicationOf({ submission, row, lawStates: versions.map(({ version }) => version) })}
      onStarted={(draftId) => navigate({ to: '/drafts/$draftId', params: { draftId } })}
    >
      <Trans>相談の下書きを作る</Trans>
    </StartDraft>
  );
}

function KnownCase({ submission: { number }, row: { row }, onLinked }: OpenCaseProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  const commandIdFor = useCommandId();
  const { send, isPending, refusal, said } = useSent();
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const caseNumber = typed.normalize('NFKC').trim().toUpperCase();
  const link = async () => {
    setMissing(caseNumber === '');
    if (caseNumber === '') return;
    const content = { number, row, caseNumber };
    const input = { ...content, commandId: commandIdFor(content) };
    if (await send(() => client.mutate({ mutation: LinkReferredRowDocument, variables: { input } }))) onLinked();
  };
  const trouble = said ?? refusal;
  return (
    <section aria-labelledby="known-case">
      <Stack>
        <h3 id="known-case">
          <Trans>すでに開いた案件を結ぶ</Trans>
        </h3>
        {trouble ? <Banner kind="error" title={trouble} /> : null}
        <TextField id="case-number" label={<Trans>案件の番号</Trans>} isMono isRequired value={typed} onChange={setTyped} error={isMissing && caseNumber === '' ? t`案件の番号を書いてください。` : undefined} />
        <div>
          <Button isPending={isPending} onPress={() => void link()}>
            <Trans>この案件を結ぶ</Trans>
          </Button>
        </div>
      </Stack>
    </section>
  );
} // prettier-ignore
