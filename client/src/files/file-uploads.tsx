import { Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../ui/banner.tsx';
import type { FieldProps } from '../ui/field.tsx';
import { FileInput } from '../ui/file-input.tsx';
import type { Sending, Uploads } from './use-uploads.ts';

/** Where files are picked or dropped, how far those on their way have gone, and what was wrong with any. */
export function FileUploads({ uploads: { sending, troubles, send }, ...field }: FieldProps & { uploads: Uploads }) {
  return (
    <>
      <FileInput {...field} onPick={send} />
      {sending ? <OnTheirWay sending={sending} /> : null}
      {troubles.map((trouble) => (
        <Banner key={trouble.name} kind="error" title={trouble.name}>
          <p>{trouble.message}</p>
        </Banner>
      ))}
    </>
  );
}

function OnTheirWay({ sending: { names, share } }: { sending: Sending }) {
  const { t } = useLingui();
  return (
    <div>
      <p role="status">
        <Trans>送信中：{names.join('、')}</Trans>
      </p>
      <p>
        <progress value={share} aria-label={t`送信の進み具合`} /> {Math.floor(share * 100)} %
      </p>
    </div>
  );
}
