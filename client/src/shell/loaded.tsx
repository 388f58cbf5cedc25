import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Quiet } from '../ui/layout.tsx';

type LoadedProps<Data> = {
  data: Data | undefined;
  error: Error | undefined;
  onRetry: () => void;
  children: (data: Data) => ReactNode;
};

/** The states before the data: reading, failed, and failed while older data still stands. */
export function Loaded<Data>({ data, error, onRetry, children }: LoadedProps<Data>) {
  return (
    <>
      {error ? (
        <Banner kind="error" title={<Trans>読み込めませんでした。</Trans>}>
          <p>
            {data ? (
              <Trans>下は前に読み込んだ内容です。</Trans>
            ) : (
              <Trans>通信を確かめて、もう一度お試しください。</Trans>
            )}
          </p>
          <p>
            <Button onPress={onRetry}>
              <Trans>もう一度読み込む</Trans>
            </Button>
          </p>
        </Banner>
      ) : null}
      {data ? children(data) : null}
      {!data && !error ? (
        <Quiet>
          <Trans>読み込んでいます…</Trans>
        </Quiet>
      ) : null}
    </>
  );
}
