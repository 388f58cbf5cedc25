import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DoubtAnswerReason, DoubtOutcome } from '../../generated/graphql.ts';
import { useTabText } from '../../shell/use-tab-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { doubtAnswerReasonWords, doubtOutcomeWords } from '../../words/doubt-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { ActionProps } from './shown-doubt.ts';
import { useAct } from './use-act.ts';

/** The answer goes to the officer when it is sent, and not before. */
export function AnswerDialog(props: ActionProps) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button emphasis="primary" onPress={() => setAsking(true)}>
        <Trans>回答する…</Trans>
      </Button>
      <Dialog title={t`疑義への回答`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <AnswerForm {...props} onClose={() => setAsking(false)} />
      </Dialog>
    </>
  );
}

function AnswerForm({ doubt, onChange, onClose }: ActionProps & { onClose: () => void }) {
  const { t } = useLingui();
  const { act, isPending, refusal, problems } = useAct(doubt, onChange);
  const [choice, setChoice] = useState<Choice>({});
  const [text, setText, forget] = useTabText(`doubt-answer/${doubt.number}`);
  const [isChecked, setChecked] = useState(false);
  const send = async () => {
    setChecked(true);
    const { outcome, reason } = choice;
    if (!outcome || !reason || text.trim() === '') return;
    if (!(await act({ action: 'answerDoubt', outcome, reason, text }))) return;
    forget();
    onClose();
  };
  const wrong = problems.find(({ path }) => path === 'text')?.message;
  return (
    <>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <Choices choice={choice} onChoose={setChoice} isChecked={isChecked} />
      <TextField
        id="text"
        label={<Trans>税関職員への説明</Trans>}
        isRequired
        isMultiline
        error={isChecked && text.trim() === '' ? t`入力してください。` : wrong}
        value={text}
        onChange={setText}
      />
      {choice.outcome === 'suspended' ? (
        <Banner kind="warning" title={<Trans>送ると、掲載はただちに停止され、公表されます。</Trans>} />
      ) : null}
      <Quiet>
        <Trans>送ると、説明は疑義を出した職員に届き、変えられません。あなたの名は職員に示しません。</Trans>
      </Quiet>
      <DialogActions emphasis="primary" isPending={isPending} onSend={() => void send()} onClose={onClose}>
        <Trans>回答を送る</Trans>
      </DialogActions>
    </>
  );
}

type Choice = { outcome?: DoubtOutcome; reason?: DoubtAnswerReason };
type ChoicesProps = { choice: Choice; onChoose: (choice: Choice) => void; isChecked: boolean };

function Choices({ choice, onChoose, isChecked }: ChoicesProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const missing = (value: string | undefined) => (isChecked && !value ? t`選んでください。` : undefined);
  return (
    <>
      <RadioGroup
        id="outcome"
        label={<Trans>結論</Trans>}
        isRequired
        error={missing(choice.outcome)}
        value={choice.outcome ?? ''}
        onChange={(value) => onChoose({ ...choice, outcome: value as DoubtOutcome })} // one of the choices below
        choices={choices(doubtOutcomeWords)}
      />
      <RadioGroup
        id="answerReason"
        label={<Trans>何によるか</Trans>}
        isRequired
        error={missing(choice.reason)}
        value={choice.reason ?? ''}
        onChange={(value) => onChoose({ ...choice, reason: value as DoubtAnswerReason })} // one of the choices below
        choices={choices(doubtAnswerReasonWords)}
      />
    </>
  );
}
