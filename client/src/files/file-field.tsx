import { useLingui } from '@lingui/react/macro';
import type { FileRow } from '../item-form/application-draft.ts';
import { Stack } from '../ui/layout.tsx';
import { FileRows } from './file-rows.tsx';
import { FileUploads } from './file-uploads.tsx';
import { onlyNew, useUploads } from './use-uploads.ts';

type FileFieldProps = {
  id: string;
  files: readonly FileRow[];
  onChange: (files: FileRow[]) => void;
  caseId?: string;
  error?: string;
};

export function FileField({ id, files, onChange, caseId, error }: FileFieldProps) {
  const { t } = useLingui();
  const uploads = useUploads({
    to: { caseId },
    onStored: (stored) => {
      const rows = stored.map(({ contentId, file: { name, size } }) => ({
        contentId,
        name,
        size,
        confidential: false,
      }));
      onChange([...files, ...onlyNew(files, rows)]);
    },
  });
  return (
    <Stack>
      <FileUploads
        id={id}
        label={t`文書`}
        hint={t`一つ 100 MB、一案件 500 MB まで。PDF、画像、表計算など。`}
        error={error}
        uploads={uploads}
      />
      <FileRows files={files} onChange={onChange} />
    </Stack>
  );
}
