import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { signInEnded } from '../graphql/session.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';

/** Signing in again happens in another tab, so that the text on this page stays where it is. */
export function SignInEnded() {
  const client = useApolloClient();
  function goOn() {
    signInEnded(false);
    void client.refetchQueries({ include: 'active' });
  }
  return (
    <Banner kind="warning" title={<Trans>サインインの期限が切れました。入力はこの端末に残っています。</Trans>}>
      <Row>
        <a href="/auth/login" target="_blank" rel="noreferrer">
          <Trans>別のタブでサインインする</Trans>
        </a>
        <Button onPress={goOn}>
          <Trans>サインインしたので続ける</Trans>
        </Button>
      </Row>
    </Banner>
  );
}
