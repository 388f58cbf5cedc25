import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Action, CaseContentFragment } from '../../generated/graphql.ts';
import { asFieldProblems, errorsOf, type Problem } from '../../item-form/problems.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { actionEffects } from '../../words/action-effects.ts';
import { actionWords } from '../../words/action-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ActionFieldInput } from './action-field-input.tsx';
import type { ActionForm } from './action-form.ts';
import { SignInAgain } from '../../shell/sign-in-again.tsx';
import { useAction } from './use-action.ts';

type ActionDialogProps = {
  action: Action;
  form: ActionForm;
  shown: CaseContentFragment;
  onStale: () => Promise<unknown>;
  onClose: () => void;
  onDone: () => Promise<void>;
};

export function ActionDialog({ action, form, shown, onStale, onClose, onDone }: ActionDialogProps) {
  const { word, say } = useWords();
  const { values, change, subjects, problems, trouble, isStale, isSending, send } = useAction({
    action,
    form,
    shown,
    onStale,
    onDone,
  });
  const name = word(actionWords, action);
  const named = useNamed(form, problems);
  return (
    <Dialog title={name} isOpen onClose={onClose}>
      <ErrorSummary problems={asFieldProblems(named)} />
      {isStale ? <SignInAgain /> : trouble ? <Banner kind="error" title={trouble} /> : null}
      <p>{say(actionEffects[action])}</p>
      {form.fields.length > 0 ? (
        <Stack isLoose>
          {form.fields.map((field) => (
            <ActionFieldInput
              key={field.kind === 'text' ? field.at : field.kind}
              field={field}
              shown={shown}
              values={values}
              subjects={subjects}
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
          {form.fields.some(({ kind }) => kind !== 'signed' && kind !== 'revoked') ? (
            <Trans>やめる（入力は残ります）</Trans>
          ) : (
            <Trans>やめる</Trans>
          )}
        </Button>
      </Row>
    </Dialog>
  );
}

/** In the list above the form each problem stands with the name of its field: one says no more than "fill this in". */
function useNamed({ fields }: ActionForm, problems: readonly Problem[]): readonly Problem[] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const labels = new Map(fields.flatMap((field) => ('label' in field ? [[field.at, i18n._(field.label)]] : [])));
    return problems.map((problem) => {
      const label = labels.get(problem.path);
      return label ? { ...problem, message: t`${label}：${problem.message}` } : problem;
    });
  }, [fields, problems, t, i18n]);
}
