import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { buttonClass } from '../ui/button.tsx';
import styles from './lookup.module.css';

/** The line an exporter writes on the invoice; it can be selected as a whole where copying is not allowed. */
export function InvoiceLine({ line }: { line: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(line).then(() => setCopied(true), () => setCopied(false)); // prettier-ignore
  return (
    <div>
      <p>
        <Trans>仕入書（インボイス）に書く行</Trans>
      </p>
      <p className={styles.line}>
        <code className={styles.whole}>{line}</code>
        <button type="button" className={buttonClass('secondary')} onClick={copy}>
          {isCopied ? <Trans>写しました</Trans> : <Trans>写す</Trans>}
        </button>
      </p>
    </div>
  );
}
