import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

export type FieldProblem = { fieldId: string; message: string };

/** Takes focus whenever what it says changes, so that nobody has to look for it: a page that draws the same problems anew takes it from
 *  nobody who writes. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const said = problems.map(({ fieldId, message }) => `${fieldId} ${message}`).join('\n');
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>
        <Plural value={problems.length} other="# 件の入力を確かめてください" />
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.message}`}>
            <a
              href={`#${problem.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusPlace(problem.fieldId);
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the cursor into the field with this id. */
export function focusPlace(fieldId: string): void {
  const place = fieldId ? nearestPlace(fieldId) : null;
  if (place) focusWithin(place);
}

/** Puts the cursor into the field, or the first one of its group, and brings it into view. */
export function focusWithin(place: HTMLElement): void {
  const inputs = 'a, input, select, textarea, button';
  const field = place.matches(inputs) ? place : place.querySelector<HTMLElement>(inputs);
  place.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** A problem deep inside a row is shown at the row, or at the list that holds it. */
function nearestPlace(fieldId: string): HTMLElement | null {
  const parts = fieldId.split('.');
  while (parts.length > 0) {
    const place = document.getElementById(parts.join('.'));
    if (place) return place;
    parts.pop();
  }
  return null;
}
