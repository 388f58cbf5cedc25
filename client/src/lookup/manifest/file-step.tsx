import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';
import lookupStyles from '../lookup.module.css';
import { readFile, readPasted, type ReadFile, type UnreadFile } from './read-file.ts';
import styles from './manifest.module.css';

/** A column that is pasted, or a CSV that is dropped or chosen. */
export function FileStep({ onRead }: { onRead: (file: ReadFile) => void }) {
  const [refused, setRefused] = useState<UnreadFile['refused']>();
  const take = async (reading: Promise<ReadFile | UnreadFile>) => {
    const found = await reading;
    if ('refused' in found) setRefused(found.refused);
    else onRead(found);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void take(readFile(file));
  };
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <PasteForm onPaste={(text) => void take(readPasted(text))} />
      <label className={lookupStyles.label}>
        <Trans>
          または CSV ファイルを選ぶ（ここに落とすこともできます。100,000 行まで。この画面の外には保存しません）
        </Trans>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void take(readFile(file));
          }}
        />
      </label>
      {refused ? <Refused reason={refused} /> : null}
    </div>
  );
}

function PasteForm({ onPaste }: { onPaste: (text: string) => void }) {
  const pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!text.trim().includes('\n')) return;
    event.preventDefault(); // a column or a table is read at once; only single lines are typed together
    onPaste(text);
  };
  return (
    <form
      className={styles.manifest}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(String(new FormData(event.currentTarget).get('rows') ?? ''));
      }}
    >
      <label className={lookupStyles.label}>
        <Trans>型番の列、または表をここに貼り付けてください</Trans>
        <textarea
          className={`${lookupStyles.maker} ${styles.rows}`}
          name="rows"
          rows={6}
          spellCheck={false}
          autoComplete="off"
          autoFocus
          onPaste={pasted}
        />
      </label>
      <button type="submit" className={buttonClass('primary')}>
        <Trans>読み込む</Trans>
      </button>
    </form>
  );
}

function Refused({ reason }: { reason: UnreadFile['refused'] }) {
  const { t } = useLingui();
  const reasons: Record<UnreadFile['refused'], string> = {
    isWorkbook: t`Excel のファイルはこの画面では読めません。CSV で保存するか、列を写して貼り付けてください。`,
    encoding: t`文字コードを読めません。UTF-8、UTF-16 または Shift_JIS の CSV にしてください。`,
    empty: t`行がありません。`,
    tooMany: t`一度に照合できるのは 100,000 行までです。`,
  };
  return <Banner kind="warning" title={reasons[reason]} />;
}
