import { fileSize } from '../../files/file-size.ts';
import { fileStateWords } from '../../words/file-words.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './basis-files.module.css';
import type { Maker } from './shown-maker.ts';

type BasisFile = Maker['assessments'][number]['files'][number];

/** What an assessment rests on, each to be opened; what was not checked, or cannot be opened, says so. */
export function BasisFiles({ files }: { files: readonly BasisFile[] }) {
  const { word } = useWords();
  if (files.length === 0) return '–';
  return (
    <ul className={styles.files}>
      {files.map(({ contentId, name, size, state, url }) => (
        <li key={contentId}>
          {url ? <a href={url}>{name}</a> : name}{' '}
          <span className={styles.about}>
            {[...(url ? [fileSize(size)] : []), ...(state === 'clean' ? [] : [word(fileStateWords, state)])].join(
              ' · ',
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
