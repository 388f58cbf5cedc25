import { useQuery, useReactiveVar } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ViewerDocument } from '../generated/graphql.ts';
import { signInEnded } from '../graphql/session.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { readsReleases } from '../list-submission/tasks.ts';
import { rememberOpensEntries } from '../listed-entry/opens-entries.ts';
import { Button } from '../ui/button.tsx';
import { SignInPage } from '../screens/sign-in/sign-in-page.tsx';
import { Page } from '../ui/page.tsx';
import { nameOf } from '../words/names.ts';
import { Loaded } from './loaded.tsx';
import { Navigation } from './navigation.tsx';
import { SignInEnded } from './sign-in-ended.tsx';

export function AppShell() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ViewerDocument, { pollInterval: 30_000 });
  const ended = useReactiveVar(signInEnded);
  useFocusOnNavigation();
  const viewer = data?.viewer;
  const hadViewer = useHadViewer(Boolean(viewer));
  const opens = viewer ? readsReleases(viewer.roles) || (viewer.organisation !== null && viewer.readsMakers) : false;
  useEffect(() => (data ? rememberOpensEntries(opens) : undefined), [data, opens]);
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
      {hadViewer && (ended || !viewer) ? <SignInEnded /> : null}
      <Loaded data={data} error={data ? undefined : error} onRetry={() => void refetch()}>
        {(loaded) => (loaded.viewer || hadViewer ? <Outlet /> : <SignInPage />)}
      </Loaded>
    </Page>
  );
}

/** Once somebody worked here, the end of their sign-in takes nothing from the screen. */
function useHadViewer(hasViewer: boolean): boolean {
  const [had, setHad] = useState(hasViewer);
  if (hasViewer && !had) setHad(true);
  return had;
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
