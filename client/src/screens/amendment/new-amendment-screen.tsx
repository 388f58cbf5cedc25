import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { calendarDate } from '../../language/moment.ts';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { Column, Facts } from '../../ui/layout.tsx';
import { Problems } from './draft-problems.tsx';
import { type DraftFile, readDraftFile } from './draft-file.ts';
import { usePropose } from './use-propose.ts';

export const newAmendmentRoute = createLazyRoute('/amendments/new')({ component: NewAmendmentScreen });

function NewAmendmentScreen() {
  const { t } = useLingui();
  const [file, setFile] = useState<DraftFile>();
  const { propose, forget, isPending, refusal, problems } = usePropose();
  useTitle(t`改正案を出す`);
  const pick = async ([picked]: File[]) => {
    if (!picked) return;
    forget();
    setFile(await readDraftFile(picked));
  };
  return (
    <Column>
      <h1>
        <Trans>改正案を出す</Trans>
      </h1>
      <p>
        <Trans>
          案は一つの JSON
          ファイルです。施行日（version）と、変わる条項・問い・解釈だけを書きます。終わる条項には終わりの日を書き、新しい条項は施行日から始めます。同じ施行日の、承認前の案があれば置き換わります。
        </Trans>
      </p>
      <FileInput
        id="draft"
        label={<Trans>改正案のファイル</Trans>}
        hint={<Trans>JSON、2 MB まで。書式は regulations/ のデータと同じです。</Trans>}
        isRequired
        onPick={(files) => void pick(files)}
      />
      {file ? <Picked file={file} /> : null}
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      {problems.length > 0 ? <Problems problems={problems} /> : null}
      <div>
        <Button emphasis="primary" isPending={isPending} onPress={() => void propose(file)}>
          <Trans>この案を出す</Trans>
        </Button>
      </div>
    </Column>
  );
}

function Picked({ file }: { file: DraftFile }) {
  const { t } = useLingui();
  return (
    <div role="status">
      <Facts
        facts={[
          { name: t`ファイル`, value: file.name },
          { name: t`施行日`, value: file.version ? calendarDate(file.version) : t`読み取れません` },
        ]}
      />
    </div>
  );
}
