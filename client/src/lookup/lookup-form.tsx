import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, type ClipboardEvent, type FormEvent } from 'react';
import { buttonClass } from '../ui/button.tsx';
import type { Question } from './look-up.ts';
import styles from './lookup.module.css';

/** Native controls only, and uncontrolled, so that an input method is never disturbed. Pasting into the empty box asks by itself. */
export function LookupForm({ onAsk }: { onAsk: (question: Question) => void }) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const text = (name: string) => String(given.get(name) ?? '');
    if (text('partNumber').trim() !== '') onAsk({ partNumber: text('partNumber'), manufacturer: text('manufacturer') });
  };
  const pasted = (event: ClipboardEvent<HTMLInputElement>) => {
    // After the browser has put the text in; a paste into a number that is being typed is only text.
    if (event.currentTarget.value === '') setTimeout(() => ask(), 0);
  };
  return (
    <form ref={form} onSubmit={ask} className={styles.form} role="search" aria-label={t`公表リストの照会`}>
      <label className={styles.label}>
        <Trans>型番</Trans>
        <input
          className={styles.box}
          name="partNumber"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          autoFocus
          maxLength={400}
          onPaste={pasted}
        />
      </label>
      <label className={styles.label}>
        <Trans>メーカー（任意）</Trans>
        <input className={styles.maker} name="manufacturer" autoComplete="off" spellCheck={false} maxLength={400} />
      </label>
      <button type="submit" className={buttonClass('primary')}>
        <Trans>照会する</Trans>
      </button>
    </form>
  );
}
