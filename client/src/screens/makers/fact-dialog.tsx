import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { type Answer, type Problem, useSent } from '../../graphql/use-sent.ts';
import { calendarDate } from '../../language/moment.ts';
import { typedDate } from '../../language/typed-date.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, type Emphasis } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusPlace } from '../../ui/error-summary.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { type Choice, Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BasisField } from './basis-field.tsx';

/** One field of a fact; `id` is the input's name for it. */
export type FactField = { id: string; label: string; isOptional?: boolean; lang?: string } & (
  { kind: 'text' | 'date' | 'year' } | { kind: 'choice'; choices: readonly Choice[] } | { kind: 'files'; maker: string }
);
/** What was typed, read: days as the law writes them, files as the addresses under which they lie here, with a space between. */
export type FactValues = Record<string, string>;
type FactDialogProps = {
  title: string;
  /** What the button shows where its place says the rest of the title; the title begins with it. */
  short?: string;
  /** What pressing the last button means. */
  words?: string;
  emphasis?: Emphasis;
  fields: readonly FactField[];
  initial?: FactValues;
  send: (values: FactValues, commandId: string) => Promise<Answer>;
};

/** A button that asks for one fact of the register and enters it. What was entered stays for ever, so the last step is its own. */
export function FactDialog({ emphasis = 'secondary', short, ...props }: FactDialogProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button emphasis={emphasis} onPress={() => setOpen(true)} {...(short && { label: t`${props.title}…` })}>
        {t`${short ?? props.title}…`}
      </Button>
      <Dialog title={props.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <FactForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function FactForm({ words, fields, initial = {}, send: sendFact, onClose }: Omit<FactDialogProps, 'emphasis' | 'short'> & { onClose: () => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<FactValues>(initial);
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const commandIdFor = useCommandId();
  const { send, isPending, refusal, problems, forget } = useSent();
  const values = readValues(fields, typed);
  const missing = fields.find(({ id, isOptional }) => !isOptional && !values[id]);
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isBusy) return; // Enter in a field comes here past the button
    if (missing) focusPlace(missing.id);
    else if (await send(() => sendFact(values, commandIdFor(values)))) onClose();
  };
  const errorOf = ({ id, kind, isOptional }: FactField) => {
    const isTyped = Boolean(typed[id]?.trim());
    if (kind === 'year' && isTyped && !values[id]) return t`年を西暦 4 桁で書いてください。`;
    if (isChecked && !isOptional && !isTyped) return kind === 'files' ? t`文書を一つ以上添えてください。` : t`入力してください。`;
    return problems.find(({ path }) => path === id)?.message;
  };
  return (
    <form onSubmit={(event) => void enter(event)} noValidate>
      <Stack>
        {refusal ? <Banner kind="error" title={refusal} /> : null}
        {fields.map((field) => (
          <Field
            key={field.id}
            field={field}
            error={errorOf(field)}
            value={typed[field.id] ?? ''}
            problems={problems}
            onChange={(value) => {
              setTyped((before) => ({ ...before, [field.id]: value }));
              if (field.kind === 'files') forget(); // what was refused is named by its place in the list
            }}
            onBusy={setBusy}
          />
        ))}
        {words ? <p>{words}</p> : null}
        <Last isPending={isPending || isBusy} onClose={onClose} />
      </Stack>
    </form>
  );
} // prettier-ignore

function Last({ isPending, onClose }: { isPending: boolean; onClose: () => void }) {
  return (
    <Row>
      <Button type="submit" emphasis="primary" isPending={isPending}>
        <Trans>登録簿に記録する</Trans>
      </Button>
      <Button onPress={onClose}>
        <Trans>やめる</Trans>
      </Button>
    </Row>
  );
}

type FieldProps = {
  field: FactField;
  error: string | undefined;
  problems: readonly Problem[];
  value: string;
  onChange: (value: string) => void;
  onBusy: (isBusy: boolean) => void;
};

function Field({ field, problems, onBusy, ...shown }: FieldProps) {
  const { id, label, isOptional, lang } = field;
  if (field.kind === 'files') {
    const { value: _addresses, onChange, error } = shown;
    const about = { id, label, maker: field.maker, error, problems };
    return <BasisField {...about} onChange={(ids) => onChange(ids.join(' '))} onBusy={onBusy} />;
  }
  const props = { ...shown, id, label, isRequired: !isOptional };
  if (field.kind === 'date') return <DateField {...props} sayDay={(day) => <Trans>解釈：{calendarDate(day)}</Trans>} />;
  if (field.kind === 'choice') return <Select {...props} choices={field.choices} />;
  return <TextField {...props} {...(lang && { lang })} inputMode={field.kind === 'year' ? 'numeric' : 'text'} />;
}

/** Full width is read as it is meant; a day or year that is none is no value. */
function readValues(fields: readonly FactField[], typed: FactValues): FactValues {
  const read = ({ id, kind }: FactField) => {
    const text = (typed[id] ?? '').trim();
    if (kind === 'date') return typedDate(text) ?? '';
    return kind === 'year' ? (/^\d{4}/.exec(text.normalize('NFKC'))?.[0] ?? '') : text;
  };
  return Object.fromEntries(fields.map((field) => [field.id, read(field)]));
}
