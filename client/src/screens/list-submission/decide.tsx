import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DecidedRange, RowClearance, RowDisagreement, RowReferral } from '../../generated/graphql.ts';
import { useDeviceDraft } from '../../drafts/use-device-draft.ts';
import type { Problem } from '../../graphql/use-sent.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { clearanceWords, disagreementWords, referralWords } from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/words.ts';
import type { ActionProps } from './shown-submission.ts';
import type { Order } from './orders.ts';
import type { RowInFull } from './shown-submission.ts';
import { Trouble } from '../../shell/trouble.tsx';
import { noReason } from './no-reason.ts';
import { useAct } from './use-act.ts';

type Decision = 'clear' | 'refuse' | 'refer';
const decisionWords: Words<Decision> = { clear: msg`認める`, refuse: msg`退ける`, refer: msg`案件に回す` };
const reasonWords = { clear: clearanceWords, refuse: disagreementWords, refer: referralWords };
type DecideProps = ActionProps & { row: RowInFull; onDone: (lastRow: number) => void };

/** An expert clears a row, refuses it or refers it to a case; alike rows that follow each other go together. */
export function Decide({ submission, row: { row }, onChange, onDone }: DecideProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const [decision, setDecision] = useState<Decision>('clear');
  const [to, setTo] = useState(String(row));
  const [isMissing, setMissing] = useState(false);
  const { kept, keep, forget } = useDeviceDraft(`${submission.number}.${row}.decide`, { ...noReason, certificate: '' });
  const { act, isPending, refusal, isStale, problems } = useAct(submission, onChange);
  const isByCertificate = kept.reason === 'certificateHolds';
  const asksCertificate = isByCertificate && !submission.certificateNumber;
  const last = decision === 'refer' || isByCertificate ? row : Number(to.normalize('NFKC'));
  const isRange = Number.isInteger(last) && last >= row;
  const send = async () => {
    setMissing(true);
    if (!kept.reason || !isRange || (asksCertificate && !kept.certificate.trim())) return;
    const certificate = asksCertificate ? kept.certificate.normalize('NFKC').trim().toUpperCase() : '';
    if (!(await act(orderOf(decision, { row, last, ...kept, certificate })))) return;
    forget();
    onDone(last);
  };
  return (
    <Stack>
      <Trouble isStale={isStale} refusal={refusal} />
      <RadioGroup
        id="decision" label={<Trans>判断</Trans>} isInRow value={decision} choices={choices(decisionWords)}
        onChange={(value) => {
          setDecision(value as Decision); // one of the choices
          keep({ ...kept, reason: '' });
        }}
      />
      <Select
        id="reason" label={<Trans>理由</Trans>} isRequired error={isMissing && !kept.reason ? t`理由を選んでください。` : undefined}
        value={kept.reason} onChange={(reason) => keep({ ...kept, reason })} choices={choices<string>(reasonWords[decision])}
      />
      {asksCertificate ? <CertificateField value={kept.certificate} isMissing={isMissing} problems={problems} onChange={(certificate) => keep({ ...kept, certificate })} /> : null}
      {decision === 'refer' || isByCertificate ? null : (
        <LastRowField value={to} onChange={setTo} error={isRange ? undefined : t`${row} 以上の行番号を書いてください。`} />
      )}
      <TextField
        id="note" label={<Trans>添える言葉</Trans>} hint={<Trans>CISTEC の中で読みます。</Trans>} isMultiline
        value={kept.note} onChange={(note) => keep({ ...kept, note })}
      />
      <Row>
        <Button emphasis="primary" isPending={isPending} onPress={() => void send()}>
          <Trans>判断を記録する</Trans>
        </Button>
      </Row>
    </Stack>
  );
} // prettier-ignore

type CertificateFieldProps = {
  value: string;
  isMissing: boolean;
  problems: readonly Problem[];
  onChange: (value: string) => void;
};

/** The certificate that the published entry will rest on. */
function CertificateField({ value, isMissing, problems, onChange }: CertificateFieldProps) {
  const { t } = useLingui();
  const unfit = problems.find(({ path }) => path.endsWith('.certificate'))?.message;
  return (
    <TextField
      id="certificate" label={<Trans>検証証明書の番号</Trans>} isRequired hint={<Trans>この行の型番について非該当とする、有効なもの。取り消されると、この行の掲載も停止します。</Trans>}
      value={value} onChange={onChange} error={isMissing && !value.trim() ? t`番号を書いてください。` : unfit}
    />
  );
} // prettier-ignore

type LastRowFieldProps = { value: string; error: string | undefined; onChange: (value: string) => void };

function LastRowField({ value, error, onChange }: LastRowFieldProps) {
  return (
    <TextField
      id="to" label={<Trans>どの行まで</Trans>} hint={<Trans>同じ理由の行が続くなら、最後の行番号を書くと、その間の判断待ちの行を一度に決めます。</Trans>}
      inputMode="numeric" value={value} onChange={onChange} error={error}
    />
  );
} // prettier-ignore

type Said = { row: number; last: number; reason: string; note: string; certificate: string };

/** The reasons offered are those of the decision. */
function orderOf(decision: Decision, { row, last, reason, note, certificate }: Said): Order {
  const words = note.trim() ? { note } : {};
  if (decision === 'refer') return { action: 'referRow', row, reason: reason as RowReferral, ...words };
  const range: DecidedRange = { from: row, to: last };
  const why = decision === 'clear' ? { clearance: reason as RowClearance, ...(certificate && { certificate }) } : { disagreement: reason as RowDisagreement };
  return { action: 'decideRows', results: [{ ...range, ...why }], ...words };
} // prettier-ignore
