import { useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../../language/language.ts';
import { Details } from '../../ui/details.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { citationOf, reasonOf } from '../../words/names.ts';
import type { RowLine } from './shown-submission.ts';
import styles from './list-submission.module.css';

type FindingListProps = { findings: RowLine['findings']; isCited?: boolean };
const mostAtOnce = 5;

/** What was found of a row in words, with the criterion it comes from. A row that says little of its part has a finding for nearly every
 *  clause: then the first ones stand for the rest, which are folded. */
export function FindingList({ findings, isCited = false }: FindingListProps) {
  const { t } = useLingui();
  if (findings.length === 0) return '–';
  const [rest, first] = [findings.slice(mostAtOnce), findings.slice(0, mostAtOnce)];
  const count = rest.length;
  return (
    <>
      <Findings findings={first} isCited={isCited} />
      {count > 0 ? (
        <Details isQuiet summary={t`ほか ${count} 件を見る`}>
          <Findings findings={rest} isCited={isCited} />
        </Details>
      ) : null}
    </>
  );
}

function Findings({ findings, isCited }: Required<FindingListProps>) {
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
