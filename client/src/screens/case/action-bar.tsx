import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Action, CaseContentFragment } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, type Emphasis } from '../../ui/button.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { actionWords } from '../../words/action-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionForm } from './action-form.ts';
import { actionForms } from './action-forms.ts';

type ActionBarProps = {
  shown: CaseContentFragment;
  done: Action | undefined;
  onOpen: () => void;
  onChanged: () => Promise<unknown>;
  onDone: (action: Action) => Promise<unknown>;
};

/** One button for each allowed action; an action this client does not know draws nothing. */
export function ActionBar({ shown, done, onOpen, onChanged, onDone }: ActionBarProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const [open, setOpen] = useState<Action>();
  const offered = distinct(shown.allowedActions.map(({ action }) => action).filter(formOf)).sort(byWeight);
  const form = open && offered.includes(open) ? formOf(open) : undefined;
  function begin(action: Action) {
    onOpen();
    setOpen(action);
  }
  return (
    <section aria-label={t`できること`}>
      <Stack>
        {done ? <Recorded action={done} /> : null}
        {offered.length === 0 ? (
          <Quiet>
            <Trans>いまあなたにできる操作はありません。</Trans>
          </Quiet>
        ) : (
          <Row>
            {offered.map((action) => (
              <Button key={action} emphasis={formOf(action)?.emphasis} onPress={() => begin(action)}>
                {word(actionWords, action)}
              </Button>
            ))}
          </Row>
        )}
      </Stack>
      {open && form ? (
        <ActionDialog
          key={open}
          action={open}
          form={form}
          shown={shown}
          onStale={onChanged}
          onClose={() => setOpen(undefined)}
          onDone={async () => {
            await onDone(open);
            setOpen(undefined);
          }}
        />
      ) : null}
    </section>
  );
}

export function Recorded({ action }: { action: Action }) {
  const { word } = useWords();
  return <Banner kind="success" title={<Trans>「{word(actionWords, action)}」を記録しました。</Trans>} />;
}

const weights: Record<Emphasis, number> = { primary: 0, secondary: 1, plain: 1, danger: 2 };

/** What is usually done next comes first, what cannot be undone last. */
function byWeight(one: Action, other: Action): number {
  return weights[formOf(one)?.emphasis ?? 'plain'] - weights[formOf(other)?.emphasis ?? 'plain'];
}

/** An action that is allowed on several requests is one button; the dialog asks which. */
function distinct(actions: readonly Action[]): Action[] {
  return [...new Set(actions)];
}

function formOf(action: Action): ActionForm | undefined {
  return actionForms[action];
}
