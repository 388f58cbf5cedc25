import { type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';

export type Emphasis = 'primary' | 'secondary' | 'danger' | 'plain';

type ButtonProps = {
  children: ReactNode;
  emphasis?: Emphasis;
  type?: 'button' | 'submit';
  onPress?: () => void;
  /** Focus stays on the button and it is spoken as busy; presses are ignored. */
  isPending?: boolean;
  label?: string;
};

export function Button({ children, emphasis = 'secondary', type = 'button', onPress, isPending, label }: ButtonProps) {
  return (
    <AriaButton
      className={buttonClass(emphasis)}
      type={type}
      onPress={onPress}
      isPending={isPending}
      aria-label={label}
    >
      {children}
    </AriaButton>
  );
}

export function buttonClass(emphasis: Emphasis): string {
  return [styles.button, emphasis === 'secondary' ? '' : styles[emphasis]].filter(Boolean).join(' ');
}
