import { Trans, useLingui } from '@lingui/react/macro';
import { forwardRef, useRef, type ClipboardEvent, type FormEvent } from 'react';
import { typedDate } from '../language/typed-date.ts';
import { buttonClass } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import { Conditions } from './conditions.tsx';
import { questionOf, type Question } from './look-up.ts';
import { LookupField } from './lookup-field.tsx';
import { useRefusalWords } from './refusal-words.ts';
import type { RefusedField } from './refusal.ts';
import { typedMonth } from './typed-month.ts';
import styles from './lookup.module.css';

type LookupFormProps = {
  onAsk: (question: Question) => void;
  onSearch: (text: string, manufacturer: string) => void;
  countries: readonly string[];
  /** What cannot be read of the question that was asked last. */
  refused: readonly RefusedField[];
};

/** Native controls only, and uncontrolled, so that an input method is never disturbed. Pasting into the empty box asks by itself. */
export const LookupForm = forwardRef<HTMLFormElement, LookupFormProps>(function LookupForm(
  { onAsk, onSearch, countries, refused },
  ref,
) {
  const { t } = useLingui();
  const errorOf = useRefusalWords(refused);
  const box = useRef<HTMLInputElement>(null);
  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    const form = box.current?.form;
    const question = form ? askedIn(form) : questionOf('');
    if (question.partNumber.trim() !== '') onAsk(question);
  };
  const searchBeginning = () => {
    const form = box.current?.form;
    if (form) onSearch(askedIn(form).partNumber, askedIn(form).manufacturer);
  };
  const pasted = (event: ClipboardEvent<HTMLInputElement>) => {
    // After the browser has put the text in; a paste into a number that is being typed is only text.
    if (event.currentTarget.value === '' || isAllSelected(event.currentTarget)) setTimeout(() => ask(), 0);
  };
  return (
    <form ref={ref} onSubmit={ask} className={styles.form} role="search" aria-label={t`公表リストの照会`}>
      <PartBox ref={box} error={errorOf('partNumber', 'prefix', 'publication')} onPaste={pasted} />
      <LookupField name="manufacturer" label={<Trans>メーカー（任意）</Trans>} error={errorOf('manufacturer')}>
        {(attributes) => (
          <input {...attributes} className={styles.maker} autoComplete="off" spellCheck={false} maxLength={400} />
        )}
      </LookupField>
      <Conditions countries={countries} errorOf={errorOf} />
      <Row>
        <button type="submit" className={buttonClass('primary')}>
          <Trans>照会する</Trans>
        </button>
        <button type="button" className={buttonClass('secondary')} onClick={searchBeginning}>
          <Trans>この文字で始まる型番を探す</Trans>
        </button>
      </Row>
    </form>
  );
});

type PartBoxProps = { error: string | undefined; onPaste: (event: ClipboardEvent<HTMLInputElement>) => void };

const PartBox = forwardRef<HTMLInputElement, PartBoxProps>(function PartBox({ error, onPaste }, ref) {
  return (
    <LookupField name="partNumber" label={<Trans>型番</Trans>} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          ref={ref}
          className={styles.box}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          autoFocus
          maxLength={400}
          onPaste={onPaste}
        />
      )}
    </LookupField>
  );
});

function askedIn(form: HTMLFormElement): Question {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? '');
  const day = text('asOf').trim();
  return {
    partNumber: text('partNumber'),
    manufacturer: text('manufacturer'),
    // What is no day goes along as it is: the answer is a refusal, and never one for another day.
    asOf: day === '' ? '' : (typedDate(day) ?? day),
    publicationMonth: typedMonth(text('publicationMonth')),
    destination: text('destination'),
  };
}

function isAllSelected({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
