import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Action, CaseContentFragment } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Quiet, Row } from '../../ui/layout.tsx';
import { actionWords } from '../../words/action-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionForm } from './action-form.ts';
import { actionForms } from './action-forms.ts';

type ActionBarProps = { shown: CaseContentFragment; onChanged: () => Promise<unknown> };

/** One button for each allowed action; an action this client does not know draws nothing. */
export function ActionBar({ shown, onChanged }: ActionBarProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const [open, setOpen] = useState<Action>();
  const [done, setDone] = useState<Action>();
  const offered = shown.allowedActions.filter(({ action }) => formOf(action));
  const allowed = offered.find(({ action }) => action === open);
  const form = allowed && formOf(allowed.action);
  return (
    <section aria-label={t`できること`}>
      {done ? <Banner kind="success" title={<Trans>「{word(actionWords, done)}」を記録しました。</Trans>} /> : null}
      {offered.length === 0 ? (
        <Quiet>
          <Trans>いまあなたにできる操作はありません。</Trans>
        </Quiet>
      ) : (
        <Row>
          {offered.map(({ action }) => (
            <Button key={action} emphasis={formOf(action)?.emphasis} onPress={() => setOpen(action)}>
              {word(actionWords, action)}
            </Button>
          ))}
        </Row>
      )}
      {allowed && form ? (
        <ActionDialog
          key={allowed.action}
          allowed={allowed}
          form={form}
          shown={shown}
          onClose={() => setOpen(undefined)}
          onDone={async () => {
            await onChanged();
            setDone(allowed.action);
            setOpen(undefined);
          }}
        />
      ) : null}
    </section>
  );
}

function formOf(action: Action): ActionForm | undefined {
  return actionForms[action];
}
