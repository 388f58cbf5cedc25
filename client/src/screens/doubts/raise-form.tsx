import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type DoubtReason, RaiseDoubtDocument, ViewerDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { useSent } from '../../graphql/use-sent.ts';
import { moment } from '../../language/moment.ts';
import { useTabText } from '../../shell/use-tab-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { doubtReasonWords } from '../../words/doubt-words.ts';
import { useWords } from '../../words/use-words.ts';

/** The entry as it was looked up. */
type Seen = { partNumber: string; manufacturer: string; asOf: string; treeSize: number };

export function RaiseForm({ seen }: { seen: Seen }) {
  const { t } = useLingui();
  const [reason, setReason] = useState<DoubtReason>();
  const [text, setText, forget] = useTabText('doubt');
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const { raise, isPending, refusal, problems } = useRaise(seen, forget);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      ...(reason ? [] : [{ fieldId: 'reason', message: t`理由を選んでください。` }]),
      ...(text.trim() === '' ? [{ fieldId: 'text', message: t`何が疑わしいかを書いてください。` }] : []),
    ];
    setMissing(absent);
    if (reason && absent.length === 0) void raise(reason, text);
  };
  const wrong = [...missing, ...problems.map(({ path, message }) => ({ fieldId: path, message }))];
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ErrorSummary problems={wrong} />
        {refusal ? <Banner kind="error" title={refusal} /> : null}
        <Fields wrong={wrong} reason={reason} onReason={setReason} text={text} onText={setText} />
        <Quiet>
          <Trans>
            {moment(seen.asOf)} の照会（公表記録 {seen.treeSize} 件までによる）とともに伝わります。
          </Trans>
        </Quiet>
        <div>
          <Button type="submit" emphasis="primary" isPending={isPending}>
            <Trans>疑義を伝える</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

type FieldsProps = {
  wrong: readonly FieldProblem[]; reason: DoubtReason | undefined; onReason: (reason: DoubtReason) => void; text: string; onText: (text: string) => void;
}; // prettier-ignore

function Fields({ wrong, reason, onReason, text, onText }: FieldsProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const errorOf = (id: string) => wrong.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <>
      <RadioGroup
        id="reason"
        label={<Trans>理由</Trans>}
        isRequired
        error={errorOf('reason')}
        value={reason ?? ''}
        onChange={(value) => onReason(value as DoubtReason)} // one of the choices below
        choices={choices(doubtReasonWords)}
      />
      <TextField
        id="text"
        label={<Trans>何が疑わしいか</Trans>}
        hint={t`貨物の表示、仕入書の記載、届いた資料などを書いてください。4,000 字まで。`}
        isRequired
        isMultiline
        error={errorOf('text')}
        value={text}
        onChange={onText}
      />
    </>
  );
}

/** Raises the doubt and goes to its page. */
function useRaise(seen: Seen, forget: () => void) {
  const navigate = useNavigate();
  const commandIdFor = useCommandId();
  const { send, ...sent } = useSent();
  const [mutate] = useMutation(RaiseDoubtDocument, { refetchQueries: [ViewerDocument] });
  async function raise(reason: DoubtReason, text: string) {
    const said = { ...seen, reason, text };
    const done = await send(() => mutate({ variables: { input: { ...said, commandId: commandIdFor(said) } } }));
    if (!done || !('doubt' in done)) return;
    forget();
    const { number } = done.doubt as { number: string }; // what the mutation asks for
    await navigate({ to: '/doubts/$number', params: { number } });
  }
  return { raise, ...sent };
}
