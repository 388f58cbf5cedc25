import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import styles from './field.module.css';

type CheckboxProps = { id?: string; children: ReactNode; isSelected: boolean; onChange: (isSelected: boolean) => void };

export function Checkbox({ id, children, isSelected, onChange }: CheckboxProps) {
  return (
    <AriaCheckbox id={id} className={styles.choice} isSelected={isSelected} onChange={onChange}>
      <span className={`${styles.mark} ${styles.square}`} aria-hidden="true">
        {isSelected ? '✓' : ''}
      </span>
      {children}
    </AriaCheckbox>
  );
}
