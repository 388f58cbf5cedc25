import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import { LARGEST_FILE_BYTES, type UploadFor, uploadFile } from './upload-file.ts';

/** A file as it was picked, under the address at which it is kept. */
export type Uploaded = { contentId: string; file: File };
export type Trouble = { name: string; message: string };
/** What is on its way, and how much of it has gone (0 to 1). */
export type Sending = { names: readonly string[]; share: number };
type Asked = { to: UploadFor; onStored: (stored: Uploaded[]) => void };
export type Uploads = { sending: Sending | undefined; troubles: readonly Trouble[]; send: (picked: File[]) => void };

/** Sends what somebody picks at once, all of it side by side; what was kept is told when the last one has arrived. */
export function useUploads({ to, onStored }: Asked): Uploads {
  const sendOne = useSendOne(to);
  const [sending, setSending] = useState<Sending>();
  const [troubles, setTroubles] = useState<Trouble[]>([]);
  // The form goes on changing while bytes travel: the result joins what is there then, not what was there before.
  const latest = useRef(onStored);
  useLayoutEffect(() => {
    latest.current = onStored;
  });

  async function send(picked: File[]): Promise<void> {
    const names = picked.map(({ name }) => name);
    const sent = picked.map(() => 0);
    const all = picked.reduce((sum, { size }) => sum + size, 0);
    setSending({ names, share: 0 });
    const results = await Promise.all(
      picked.map((file, index) =>
        sendOne(file, (share) => {
          sent[index] = share * file.size;
          setSending({ names, share: sent.reduce((sum, bytes) => sum + bytes, 0) / Math.max(all, 1) });
        }),
      ),
    );
    setSending(undefined);
    setTroubles(results.filter((result): result is Trouble => 'message' in result));
    latest.current(results.filter((result): result is Uploaded => 'contentId' in result));
  }

  return { sending, troubles, send: (picked) => void send(picked) };
}

function useSendOne(to: UploadFor) {
  const { t } = useLingui();
  const client = useApolloClient();
  return async (file: File, onSent: (share: number) => void): Promise<Uploaded | Trouble> => {
    const { name, size } = file;
    if (size === 0) return { name, message: t`空のファイルです。中身のあるファイルを選んでください。` };
    if (size > LARGEST_FILE_BYTES) return { name, message: t`100 MB を超えています。分けるか圧縮してください。` };
    const outcome = await uploadFile(client, { file, to, onSent }).catch(() => ({ kind: 'failed' as const }));
    if (outcome.kind === 'stored') return { contentId: outcome.contentId, file };
    return {
      name,
      message: outcome.kind === 'refused' ? outcome.message : t`送れませんでした。もう一度選んでください。`,
    };
  };
}

type Kept = { contentId: string };

/** Those of a list whose content stands in neither the other list nor before them in their own. */
export function onlyNew<Row extends Kept>(present: readonly Kept[], added: readonly Row[]): Row[] {
  const known = new Set(present.map(({ contentId }) => contentId));
  return added.filter(({ contentId }) => !known.has(contentId) && known.add(contentId));
}
