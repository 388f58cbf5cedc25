import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { inCurrentLanguage } from '../../language/language.ts';
import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';
import lookupStyles from '../lookup.module.css';
import type { ReadFile, UnreadFile } from './file-as-read.ts';
import { readFile, readPasted } from './read-file.ts';
import styles from './manifest.module.css';

/** A column that is pasted, or a CSV that is dropped or chosen. */
export function FileStep({ onRead }: { onRead: (file: ReadFile) => void }) {
  const [refused, setRefused] = useState<UnreadFile>();
  const [isReading, setReading] = useState(false);
  const take = async (reading: Promise<ReadFile | UnreadFile>) => {
    setReading(true);
    setRefused(undefined);
    const found = await reading;
    setReading(false);
    if ('refused' in found) setRefused(found);
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
        <Trans>または CSV か Excel（.xlsx）のファイルを選ぶ</Trans>
        <input
          type="file"
          aria-describedby="manifest-file-hint"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void take(readFile(file));
          }}
        />
      </label>
      <p id="manifest-file-hint" className={styles.summary}>
        <Trans>
          ここに落とすこともできます。100,000 行、Excel は 16 MB まで。Excel
          は公表者のサーバーで行に直しますが、どこにも保存しません。
        </Trans>
      </p>
      <p role="status">{isReading ? <Trans>ファイルを読んでいます…</Trans> : null}</p>
      {refused ? <Refused file={refused} /> : null}
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

type Reason = Exclude<UnreadFile['refused'], 'workbook'>;

function Refused({ file }: { file: UnreadFile }) {
  const { t } = useLingui();
  const reasons: Record<Reason, string> = {
    noLine: t`公表者のサーバーに届かないので、Excel のファイルは読めません。CSV で保存するか、列を写して貼り付けてください。`,
    busy: t`ほかの Excel のファイルを読んでいます。少し待ってから、もう一度選んでください。`,
    encoding: t`文字コードを読めません。UTF-8、UTF-16 または Shift_JIS の CSV にしてください。`,
    empty: t`行がありません。`,
    tooMany: t`一度に照合できるのは 100,000 行までです。`,
    tooLarge: t`Excel のファイルは 16 MB までです。CSV で保存してください。`,
  };
  if (file.refused !== 'workbook') return <Banner kind="warning" title={reasons[file.refused]} />;
  const words = inCurrentLanguage(file.words);
  return <Banner kind="warning" title={file.cell === '' ? words : t`セル ${file.cell}：${words}`} />;
}
