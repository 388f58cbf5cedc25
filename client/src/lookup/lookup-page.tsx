import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useState } from 'react';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { Column, Stack } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';
import { KeysHelp } from './keys-help.tsx';
import { useKeys } from './keys.ts';
import { Modes, type Mode } from './modes.tsx';
import { ListStrip } from './offline/list-strip.tsx';
import { Row16 } from './remaining-checks.tsx';
import { SingleLookup } from './single-lookup.tsx';

const Manifest = lazy(async () => ({ default: (await import('./manifest/manifest-check.tsx')).ManifestCheck }));
const Scanner = lazy(async () => ({ default: (await import('./scan/scanner-mode.tsx')).ScannerMode }));

/** One box and one answer; a scanner, and a whole manifest, are one key away. */
export function LookupPage() {
  const { t } = useLingui();
  const [mode, setMode] = useState<Mode>('single');
  useEffect(() => {
    document.title = t`公表リストの照会`;
  }, [t]);
  useKeys([
    { keys: 'g s', label: t`一件の照会`, run: () => setMode('single') },
    { keys: 'g k', label: t`スキャン`, run: () => setMode('scan') },
    { keys: 'g b', label: t`一覧照合`, run: () => setMode('manifest') },
  ]);
  // A table wants the width that reading does not.
  const Place = mode === 'manifest' ? Stack : Column;
  return (
    <Page brand={<Trans>公表リストの照会</Trans>} tools={<LanguageSwitch />}>
      <Place>
        <h1>
          <Trans>公表リストの照会</Trans>
        </h1>
        <ListStrip />
        <Modes mode={mode} onChoose={setMode} />
        {mode === 'single' ? <SingleLookup /> : null}
        <Suspense>
          {mode === 'scan' ? <Scanner /> : null}
          {mode === 'manifest' ? <Manifest /> : null}
        </Suspense>
        <footer>
          <Row16 />
          <p>
            <a href="/list">
              <Trans>公表リストの一覧</Trans>
            </a>{' '}
            ·{' '}
            <a href="/list/verify">
              <Trans>公表リストの確かめ方</Trans>
            </a>
          </p>
          <KeysHelp key={mode} />
        </footer>
      </Place>
    </Page>
  );
}
