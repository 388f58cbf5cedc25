import type { Choice } from './select.tsx';
import styles from './filter-chips.module.css';

export type Chip<Value extends string> = Choice & { value: Value; count?: string };

type FilterChipsProps<Value extends string> = {
  label: string;
  chips: readonly Chip<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Counters that are filters: one is pressed, and pressing it says what is shown below. */
export function FilterChips<Value extends string>({ label, chips, value, onChange }: FilterChipsProps<Value>) {
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={styles.chip}
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value)}
        >
          {chip.label} {chip.count === undefined ? null : <span className={styles.count}>{chip.count}</span>}
        </button>
      ))}
    </div>
  );
}
