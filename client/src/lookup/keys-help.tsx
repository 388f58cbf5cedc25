import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { buttonClass } from '../ui/button.tsx';
import { Facts } from '../ui/layout.tsx';
import styles from './lookup.module.css';
import { keysNow, useKeys, type KeyAction } from './keys.ts';

/** What can be pressed now, drawn from what is registered. */
export function KeysHelp() {
  const { t } = useLingui();
  const [keys, setKeys] = useState<readonly KeyAction[]>();
  const toggle = () => setKeys((shown) => (shown ? undefined : keysNow().filter(({ run }) => run !== undefined)));
  useKeys([{ keys: '?', label: t`キーの一覧`, run: toggle }]);
  return (
    <div className={styles.keys}>
      <button type="button" className={buttonClass('plain')} aria-expanded={keys !== undefined} onClick={toggle}>
        <Trans>キーの一覧</Trans> <kbd>?</kbd>
      </button>
      {keys ? <Facts facts={keys.map((one) => ({ name: one.keys, value: one.label }))} /> : null}
    </div>
  );
}
