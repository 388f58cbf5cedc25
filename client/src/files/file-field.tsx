import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FileRow } from '../item-form/application-draft.ts';
import { Banner } from '../ui/banner.tsx';
import { FileInput } from '../ui/file-input.tsx';
import { Stack } from '../ui/layout.tsx';
import { FileRows } from './file-rows.tsx';
import { LARGEST_FILE_BYTES, uploadFile } from './upload-file.ts';

type FileFieldProps = {
  id: string;
  files: readonly FileRow[];
  onChange: (files: FileRow[]) => void;
  caseId?: string;
  error?: string;
};

type Trouble = { name: string; message: string };

export function FileField({ id, files, onChange, caseId, error }: FileFieldProps) {
  const { t } = useLingui();
  const { sending, troubles, send } = useUploads({ files, onChange, caseId });
  return (
    <Stack>
      <FileInput
        id={id}
        label={t`文書`}
        hint={t`一つ 100 MB、一案件 500 MB まで。PDF、画像、表計算など。`}
        error={error}
        onPick={send}
      />
      {sending.length > 0 ? (
        <p role="status">
          <Trans>送信中：{sending.join('、')}</Trans>
        </p>
      ) : null}
      {troubles.map((trouble) => (
        <Banner key={trouble.name} kind="error" title={trouble.name}>
          <p>{trouble.message}</p>
        </Banner>
      ))}
      <FileRows files={files} onChange={onChange} />
    </Stack>
  );
}

function useUploads({ files, onChange, caseId }: Pick<FileFieldProps, 'files' | 'onChange' | 'caseId'>) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [sending, setSending] = useState<string[]>([]);
  const [troubles, setTroubles] = useState<Trouble[]>([]);
  // The form goes on changing while bytes travel: the result joins what is there then, not what was there before.
  const latest = useRef({ files, onChange });
  useEffect(() => {
    latest.current = { files, onChange };
  });

  async function sendOne(file: File): Promise<FileRow | Trouble> {
    const { name, size } = file;
    if (size === 0) return { name, message: t`空のファイルです。中身のあるファイルを選んでください。` };
    if (size > LARGEST_FILE_BYTES) return { name, message: t`100 MB を超えています。分けるか圧縮してください。` };
    const outcome = await uploadFile(client, file, caseId).catch(() => ({ kind: 'failed' as const }));
    if (outcome.kind === 'stored') return { name, size, contentId: outcome.contentId, confidential: false };
    return {
      name,
      message: outcome.kind === 'refused' ? outcome.message : t`送れませんでした。もう一度選んでください。`,
    };
  }

  async function send(picked: File[]): Promise<void> {
    setSending(picked.map((file) => file.name));
    const results = await Promise.all(picked.map(sendOne));
    setSending([]);
    setTroubles(results.filter((result): result is Trouble => 'message' in result));
    const { files: present, onChange: change } = latest.current;
    const known = new Set(present.map((file) => file.contentId));
    change([...present, ...results.filter((row): row is FileRow => 'contentId' in row && !known.has(row.contentId))]);
  }

  return { sending, troubles, send: (picked: File[]) => void send(picked) };
}
