import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { fileSize } from '../../files/file-size.ts';
import { FileUploads } from '../../files/file-uploads.tsx';
import { onlyNew, type Uploaded, useUploads } from '../../files/use-uploads.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { focusPlace } from '../../ui/error-summary.tsx';
import { Quiet, Stack } from '../../ui/layout.tsx';

type Problem = { path: string; message: string };
type BasisFieldProps = {
  id: string;
  maker: string;
  label: string;
  /** Why it may not stay as it is; beside it what is wrong with single files, as `<id>.<place>`. */
  error: string | undefined;
  problems: readonly Problem[];
  /** The addresses of the files, in the order of the list. */
  onChange: (contentIds: string[]) => void;
  onBusy: (isBusy: boolean) => void;
};
/** With the picked file under an address of the page, so that it can be looked at again. */
type Attached = { contentId: string; name: string; size: number; address: string };

/** What an assessment rests on: sent as soon as it is picked, named only when the assessment is entered. */
export function BasisField({ id, maker, label, error, problems, onChange, onBusy }: BasisFieldProps) {
  const { t } = useLingui();
  const [files, setFiles] = useState<Attached[]>([]);
  const underway = useRef(0);
  useAddressesFreed(files);
  const count = (change: 1 | -1) => {
    underway.current += change;
    onBusy(underway.current > 0);
  };
  const change = (next: Attached[]) => {
    setFiles(next);
    onChange(next.map(({ contentId }) => contentId));
  };
  const uploads = useUploads({
    to: { maker },
    onStored: (stored) => {
      count(-1);
      change([...files, ...onlyNew(files, stored).map(attached)]);
    },
  });
  const send = (picked: File[]) => {
    if (picked.length === 0) return;
    count(1);
    uploads.send(picked);
  };
  const ofFiles = files.flatMap(({ name }, index) => problems.filter(({ path }) => path === `${id}.${index}`).map(({ message }) => t`${name}：${message}`)); // prettier-ignore
  return (
    <Stack>
      <FileUploads
        id={id}
        label={label}
        hint={t`一つ 100 MB まで、20 件まで。PDF、画像、表計算など。確定する人と監査人が開けます。メーカーには見えません。`}
        error={uploads.sending ? undefined : (error ?? (ofFiles.join(' ') || undefined))}
        isRequired
        uploads={{ ...uploads, send }}
      />
      <AttachedFiles
        files={files}
        onRemove={(gone) => {
          change(files.filter((file) => file !== gone));
          URL.revokeObjectURL(gone.address);
          focusPlace(id); // the button that had the focus is gone
        }}
      />
    </Stack>
  );
}

function AttachedFiles({ files, onRemove }: { files: readonly Attached[]; onRemove: (file: Attached) => void }) {
  const { t } = useLingui();
  if (files.length === 0)
    return (
      <Quiet>
        <Trans>添えた文書はまだありません。</Trans>
      </Quiet>
    );
  return (
    <DataTable
      caption={t`添えた文書`}
      rows={files}
      keyOf={({ contentId }) => contentId}
      columns={[
        { head: t`文書名`, isRowHead: true, cell: (file) => <a href={file.address} download={file.name}>{file.name}</a> },
        { head: t`大きさ`, isNumber: true, cell: (file) => fileSize(file.size) },
        {
          head: t`操作`,
          cell: (file) => (
            <Button emphasis="plain" label={t`${file.name} を外す`} onPress={() => onRemove(file)}>
              <Trans>外す</Trans>
            </Button>
          ),
        },
      ]}
    />
  );
} // prettier-ignore

function attached({ contentId, file }: Uploaded): Attached {
  return { contentId, name: file.name, size: file.size, address: URL.createObjectURL(file) };
}

/** The page holds a file as long as its address; those of what is shown are freed when it is shown no more. */
function useAddressesFreed(files: readonly Attached[]): void {
  const shown = useRef(files);
  useEffect(() => {
    shown.current = files;
  });
  useEffect(() => () => shown.current.forEach(({ address }) => URL.revokeObjectURL(address)), []);
}
