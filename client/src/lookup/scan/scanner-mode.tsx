import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { Quiet, Row } from '../../ui/layout.tsx';
import { useKeys } from '../keys.ts';
import { PreferKept } from '../offline/prefer-kept.tsx';
import { answerScan, type ScanResult } from './answer-scan.ts';
import { createCollector, silenceMs, type Layout } from './collect-scan.ts';
import { ScanHistory } from './scan-history.tsx';
import { ScanWord } from './scan-word.tsx';
import styles from './scan.module.css';
import { sound } from './tone.ts';

const mostKept = 50;
type Settings = { isLoud: boolean; layout: Layout };

/** Every key of the page belongs to the scanner: no box, no click, the word can be read at one metre. */
export function ScannerMode() {
  const { t } = useLingui();
  const [results, setResults] = useState<ScanResult[]>([]);
  const [settings, setSettings] = useState<Settings>({ isLoud: false, layout: 'JIS' });
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const asking = useRef(Promise.resolve());
  const scanned = (raw: string) => {
    // One after the other, so that the word on the screen is that of the last scan.
    asking.current = asking.current.then(async () => {
      const result = await answerScan(raw);
      setResults((before) => [result, ...before].slice(0, mostKept));
      if (settings.isLoud) sound(result);
    });
  };
  useScanner(settings.layout, scanned);
  useKeys([{ keys: 'p', label: t`履歴を印刷`, run: results.length > 0 ? () => window.print() : undefined }]);
  return (
    <section ref={place} tabIndex={-1} className={styles.scanner}>
      <Quiet>
        <Trans>スキャナーで読み取ってください。Enter・Tab または 60 ミリ秒の間で一件になります。</Trans>
      </Quiet>
      <ScanWord result={results[0]} />
      <Row>
        <ScannerSettings settings={settings} onChange={setSettings} />
        {results.length > 0 ? (
          <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
            <Trans>履歴を印刷</Trans> <kbd>p</kbd>
          </button>
        ) : null}
      </Row>
      <ScanHistory results={results} />
    </section>
  );
}

function ScannerSettings({ settings, onChange }: { settings: Settings; onChange: (settings: Settings) => void }) {
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={settings.isLoud}
          onChange={(event) => onChange({ ...settings, isLoud: event.target.checked })}
        />{' '}
        <Trans>音で知らせる</Trans>
      </label>
      <PreferKept />
      <label>
        <Trans>スキャナーの配列</Trans>{' '}
        <select
          value={settings.layout}
          onChange={(event) => onChange({ ...settings, layout: event.target.value === 'US' ? 'US' : 'JIS' })}
        >
          <option value="JIS">JIS</option>
          <option value="US">US</option>
        </select>
      </label>
    </>
  );
}

/** Keys that turned out to be a person's are given back to the page as they were. */
const givenBack = new WeakSet<Event>();

/** In capture on the window, because an input method's keys are stopped before they reach any element. */
function useScanner(layout: Layout, onScan: (raw: string) => void): void {
  const scanned = useEffectEvent(onScan);
  const current = useEffectEvent(() => layout);
  useEffect(() => {
    const giveBack = (text: string) => {
      for (const key of text) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true });
        givenBack.add(event);
        document.body.dispatchEvent(event);
      }
    };
    const collector = createCollector(() => current(), { onScan: (raw) => scanned(raw), onHand: giveBack });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = -Infinity;
    const typed = (event: KeyboardEvent) => {
      const isBurst = event.timeStamp - at < silenceMs;
      if (givenBack.has(event) || event.metaKey || event.altKey || (!isBurst && isForControl(event))) return;
      at = event.timeStamp;
      if (!collector.typed(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(timer);
      timer = setTimeout(collector.silent, silenceMs);
    };
    window.addEventListener('keydown', typed, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', typed, { capture: true });
    };
  }, []);
}

/** A switch or a button that has the focus is worked by its own keys, as everywhere. */
function isForControl({ target, key }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLSelectElement ||
    ((key === ' ' || key === 'Enter') && target instanceof HTMLElement && target.matches('button, input, a'))
  );
}
