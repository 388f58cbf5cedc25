import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { Column } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';

/** The published list has no entries yet, so no box is shown that could be mistaken for an answer. */
export function LookupPage() {
  const { t } = useLingui();
  useEffect(() => {
    document.title = t`公表リストの照会`;
  }, [t]);
  return (
    <Page brand={<Trans>公表リストの照会</Trans>} tools={<LanguageSwitch />}>
      <Column>
        <h1>
          <Trans>公表リストの照会</Trans>
        </h1>
        <p>
          <Trans>公表リストはまだ公開されていません。照会はできません。掲載の有無を意味するものではありません。</Trans>
        </p>
      </Column>
    </Page>
  );
}
