import { Trans } from '@lingui/react/macro';
import { type DragEvent, useState } from 'react';
import { buttonClass } from './button.tsx';
import { describedBy, ErrorText, type FieldProps, Hint, LabelText } from './field.tsx';
import fieldStyles from './field.module.css';
import styles from './file-input.module.css';

type FileInputProps = FieldProps & { onPick: (files: File[]) => void };

/** The browser's own picker in our words, and a place to drop files on. The same file can be picked again. */
export function FileInput(props: FileInputProps) {
  const { id, label, hint, error, isRequired, onPick } = props;
  const { isOver, handlers } = useDrop(onPick);
  return (
    <div className={fieldStyles.field}>
      <span id={`${id}-label`} className={fieldStyles.head}>
        <LabelText label={label} isRequired={isRequired} />
      </span>
      <Hint id={id} hint={hint} />
      <ErrorText id={id} error={error} />
      <label className={styles.place} data-over={isOver || undefined} {...handlers}>
        <input
          id={id}
          className={styles.input}
          type="file"
          multiple
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy(props)}
          onChange={(event) => {
            onPick([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <span className={buttonClass('secondary')}>
          <Trans>ファイルを選ぶ</Trans>
        </span>
        <span>
          <Trans>ここに落とすこともできます。</Trans>
        </span>
      </label>
    </div>
  );
}

function useDrop(onDrop: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  const over = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };
  const handlers = {
    onDragOver: over(true),
    onDragLeave: over(false),
    onDrop: (event: DragEvent) => {
      over(false)(event);
      onDrop([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}
