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
          <About finding={finding} />
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

/** The clause or the question it is about, in words; anything else as it is. */
function About({ finding: { about, aboutJa, aboutEn } }: { finding: RowLine['findings'][number] }) {
  if (aboutJa && aboutEn) return <> {inCurrentLanguage({ ja: aboutJa, en: aboutEn })}</>;
  return about ? (
    <>
      {' '}
      <code>{about}</code>
    </>
  ) : null;
}
