import { inCurrentLanguage } from '../../language/language.ts';
import { Quiet } from '../../ui/layout.tsx';
import { citationOf, reasonOf } from '../../words/names.ts';
import type { RowLine } from './shown-submission.ts';
import styles from './list-submission.module.css';

/** What was found of a row in words, with the criterion it comes from. */
export function FindingList({ findings, isCited }: { findings: RowLine['findings']; isCited?: boolean }) {
  if (findings.length === 0) return '–';
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.criterion} ${finding.code} ${finding.about ?? ''}`}>
          {reasonOf(finding)}
          {finding.about ? (
            <>
              {' '}
              <code>{finding.about}</code>
            </>
          ) : null}
          <ToDo suggestion={finding.suggestion} />
          {isCited ? <Quiet>{`${finding.criterion}: ${citationOf(finding)}`}</Quiet> : null}
        </li>
      ))}
    </ul>
  );
}

/** What could be done, and what could be written instead; nothing is changed by it. */
function ToDo({ suggestion }: Pick<RowLine['findings'][number], 'suggestion'>) {
  if (!suggestion) return null;
  const { sayJa, sayEn, values } = suggestion;
  return (
    <Quiet>
      {inCurrentLanguage({ ja: sayJa, en: sayEn })}
      {values.map((value) => (
        <span key={value}>
          {' '}
          <code>{value}</code>
        </span>
      ))}
    </Quiet>
  );
}
