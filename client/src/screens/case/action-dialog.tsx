import { Trans } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { asFieldProblems, errorsOf } from '../../item-form/problems.ts';
import { moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { actionWords } from '../../words/action-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ActionFieldInput } from './action-field-input.tsx';
import type { ActionForm, Allowed } from './action-form.ts';
import { useAction } from './use-action.ts';

type ActionDialogProps = {
  allowed: Allowed;
  form: ActionForm;
  shown: CaseContentFragment;
  onClose: () => void;
  onDone: () => Promise<void>;
};

export function ActionDialog({ allowed, form, shown, onClose, onDone }: ActionDialogProps) {
  const { word } = useWords();
  const { values, change, problems, trouble, isSending, send } = useAction({ allowed, form, shown, onDone });
  const name = word(actionWords, allowed.action);
  return (
    <Dialog title={name} isOpen onClose={onClose}>
      <ErrorSummary problems={asFieldProblems(problems)} />
      {trouble ? <Banner kind="error" title={trouble} /> : null}
      {allowed.until ? (
        <Quiet>
          <Trans>{moment(allowed.until)} までできます。</Trans>
        </Quiet>
      ) : null}
      {form.fields.length > 0 ? (
        <Stack isLoose>
          {form.fields.map((field) => (
            <ActionFieldInput
              key={field.kind === 'text' ? field.at : field.kind}
              field={field}
              shown={shown}
              values={values}
              onChange={change}
              errorAt={errorsOf(problems)}
            />
          ))}
        </Stack>
      ) : null}
      <Row>
        <Button emphasis={form.emphasis === 'danger' ? 'danger' : 'primary'} isPending={isSending} onPress={send}>
          {name}
        </Button>
        <Button onPress={onClose}>
          <Trans>やめる（入力は残ります）</Trans>
        </Button>
      </Row>
    </Dialog>
  );
}
