import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ViewerDocument } from '../generated/graphql.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { Button } from '../ui/button.tsx';
import { SignInPage } from '../screens/sign-in/sign-in-page.tsx';
import { Page } from '../ui/page.tsx';
import { nameOf } from '../words/names.ts';
import { Loaded } from './loaded.tsx';
import { Navigation } from './navigation.tsx';

export function AppShell() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ViewerDocument, { pollInterval: 30_000 });
  useFocusOnNavigation();
  const viewer = data?.viewer;
  return (
    <Page
      brand={
        <Link to="/">
          <Trans>該非判定支援</Trans>
        </Link>
      }
      navigation={viewer ? <Navigation label={t`メニュー`} viewer={viewer} /> : null}
      tools={
        <>
          {viewer ? <span>{nameOf(viewer.person)}</span> : null}
          <LanguageSwitch />
          {viewer ? <SignOut /> : null}
        </>
      }
    >
      <Loaded data={data} error={data ? undefined : error} onRetry={() => void refetch()}>
        {(loaded) => (loaded.viewer ? <Outlet /> : <SignInPage />)}
      </Loaded>
    </Page>
  );
}

function SignOut() {
  return (
    <form method="post" action="/auth/logout">
      <Button type="submit" emphasis="plain">
        <Trans>サインアウト</Trans>
      </Button>
    </form>
  );
}

/** After a navigation the reading starts at the new page, not at the link that is gone. */
function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) document.getElementById('main')?.focus();
    first.current = false;
  }, [pathname]);
}
