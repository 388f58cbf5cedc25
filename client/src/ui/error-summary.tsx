import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

export type FieldProblem = { fieldId: string; message: string };

/** Takes focus whenever the problems change, so that nobody has to look for them. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>
        <Plural value={problems.length} other="# 件の入力を確かめてください" />
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.message}`}>
            <a href={`#${problem.fieldId}`} onClick={(event) => focusField(event, problem.fieldId)}>
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, fieldId: string): void {
  const place = document.getElementById(fieldId);
  if (!place) return;
  event.preventDefault();
  const field = place.matches('input, select, textarea, button')
    ? place
    : place.querySelector('input, select, textarea');
  place.scrollIntoView({ block: 'center' });
  if (field instanceof HTMLElement) field.focus();
}
