import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { addressOf, questionIn } from './address.ts';
import { Answered } from './answered.tsx';
import { FoundNumbers } from './found-numbers.tsx';
import { isTyping, useKeys } from './keys.ts';
import { invoiceQuestion } from './invoice-line.ts';
import { lookUp, questionOf, type Outcome, type Question } from './look-up.ts';
import { LookupForm } from './lookup-form.tsx';
import { NotAnsweredBanner, NothingListed } from './not-answered.tsx';
import type { RefusedField } from './refusal.ts';
import { isPublicationNumber, search, type SearchOutcome, type SearchQuestion } from './search.ts';
import { useCountries } from './use-countries.ts';

type Shown = { question: Question; outcome: Outcome | SearchOutcome };

/** A failure of ours is said in words and never in the place of a verdict. */
export function SingleLookup() {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const countries = useCountries();
  const { shown, ask, look } = useAsking(form);
  const focus = (name: string) => {
    const field = form.current?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.select();
  };
  useKeys([
    { keys: '/', label: t`型番の欄へ`, run: () => focus('partNumber') },
    { keys: 'm', label: t`メーカーの欄へ`, run: () => focus('manufacturer') },
  ]);
  const refused = useRefused(form, shown);
  useEffect(() => {
    // A destination of the address can be chosen only once the countries are there.
    if (countries.length > 0) write(form.current, { destination: questionIn(location.hash)?.destination ?? '' });
  }, [countries]);
  usePasteAnywhere((text) => {
    write(form.current, questionOf(text));
    ask(questionOf(text));
  });
  return (
    <>
      <LookupForm
        ref={form}
        countries={countries}
        refused={refused}
        onAsk={ask}
        onSearch={(text, manufacturer) => look({ by: 'prefix', text, manufacturer, after: '' })}
      />
      {shown ? <Shown shown={shown} onAsk={ask} onSearch={look} /> : null}
    </>
  );
}

/** Asks one thing at a time: an answer to an earlier question must never appear under a later one. */
function useAsking(form: { current: HTMLFormElement | null }) {
  const [shown, setShown] = useState<Shown>();
  const asking = useRef<AbortController>(undefined);
  const begin = (question: Question, answer: (signal: AbortSignal) => Promise<Outcome | SearchOutcome>) => {
    asking.current?.abort();
    const current = new AbortController();
    asking.current = current;
    setShown(undefined);
    void answer(current.signal).then(
      (outcome) => current.signal.aborted || setShown({ question, outcome }),
      () => undefined,
    );
  };
  const look = (question: SearchQuestion) =>
    begin(questionOf(question.text, question.manufacturer), (signal) => search(question, signal));
  const answer = (question: Question) => {
    if (isPublicationNumber(question.partNumber))
      return look({ by: 'publication', text: question.partNumber, manufacturer: '', after: '' });
    begin(question, (signal) => lookUp(question, signal));
  };
  const ask = (given: Question) => {
    const line = invoiceQuestion(given);
    const question = line ?? given;
    if (line) write(form.current, line);
    if (addressOf(question) !== location.hash) history.pushState(null, '', addressOf(question));
    answer(question);
  };
  const askAgain = useEffectEvent(() => {
    const question = questionIn(location.hash);
    if (question === undefined) return;
    write(form.current, question);
    answer(question);
  });
  useEffect(() => {
    const again = () => askAgain();
    again();
    window.addEventListener('popstate', again);
    return () => window.removeEventListener('popstate', again);
  }, []);
  return { shown, ask, look };
}

/** The first field that cannot be read takes the focus, so that nobody has to look for it. */
function useRefused(form: { current: HTMLFormElement | null }, shown: Shown | undefined): readonly RefusedField[] {
  const outcome = shown?.outcome;
  useEffect(() => {
    if (outcome?.kind !== 'refused' || outcome.fields.length === 0) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    unfold(field);
    field?.focus();
  }, [form, outcome]);
  return outcome?.kind === 'refused' ? outcome.fields : [];
}

/** The fields are the browser's own, so what is asked from elsewhere is written into them. */
function write(form: HTMLFormElement | null, question: Partial<Question>): void {
  for (const [name, value] of Object.entries(question)) {
    const field = form?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = value;
    if (value !== '') unfold(field);
  }
}

/** A condition that counts is seen. */
function unfold(field: HTMLElement | null | undefined): void {
  field?.closest('details')?.setAttribute('open', '');
}

/** With a verdict in front, the next number is pasted without going back to the box. */
function usePasteAnywhere(onPaste: (text: string) => void): void {
  const pasted = useEffectEvent(onPaste);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text').trim() ?? '';
      if (!isTyping(event.target) && text !== '' && !text.includes('\n')) pasted(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}

type ShownProps = { shown: Shown; onAsk: (question: Question) => void; onSearch: (question: SearchQuestion) => void };

function Shown({ shown: { question, outcome }, onAsk, onSearch }: ShownProps) {
  if (outcome.kind === 'found')
    return (
      <FoundNumbers
        found={outcome.found}
        onChoose={({ partNumber, manufacturer }) => onAsk(questionOf(partNumber, manufacturer))}
        onNext={(after) => onSearch({ ...outcome.question, after })}
      />
    );
  if (outcome.kind !== 'answered') return <NotAnsweredBanner outcome={outcome} />;
  if (outcome.answer.treeSize === 0) return <NothingListed />;
  const choose = ({ partNumber, manufacturer }: { partNumber: string; manufacturer: string }) =>
    onAsk({ ...question, partNumber, manufacturer });
  return <Answered answer={outcome.answer} question={question} onChoose={choose} />;
}
