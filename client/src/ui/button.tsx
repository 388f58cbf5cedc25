import { type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';

export type Emphasis = 'primary' | 'secondary' | 'danger' | 'plain';

type ButtonProps = {
  children: ReactNode;
  emphasis?: Emphasis;
  type?: 'button' | 'submit';
  onPress?: () => void;
  /** Focus stays on the button, it is spoken as unavailable, and presses are ignored. React Aria's own pending state is
   *  not used: it announces by the button's id, which is gone once the page has moved on. */
  isPending?: boolean;
  label?: string;
};

export function Button({ children, emphasis = 'secondary', type = 'button', onPress, isPending, label }: ButtonProps) {
  return (
    <AriaButton
      className={buttonClass(emphasis)}
      type={type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      aria-label={label}
    >
      {children}
      {isPending ? <span aria-hidden="true">…</span> : null}
    </AriaButton>
  );
}

export function buttonClass(emphasis: Emphasis): string {
  return [styles.button, emphasis === 'secondary' ? '' : styles[emphasis]].filter(Boolean).join(' ');
}
