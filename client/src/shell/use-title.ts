import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';

/** Names the page in the browser's tab and history; errors come first in it. */
export function useTitle(title: string, errors = 0): void {
  const { t } = useLingui();
  useEffect(() => {
    const product = t`該非判定支援`;
    const named = `${title} - ${product}`;
    document.title = errors > 0 ? t`エラー（${errors}）${named}` : named;
  }, [t, title, errors]);
}
