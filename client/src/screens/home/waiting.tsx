import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner.tsx';

type WaitingProps = {
  count: number;
  /** Says how many of what wait for whom. */
  title: ReactNode;
  to: LinkProps;
  /** The words of the link. */
  children: ReactNode;
  isUrgent?: boolean;
};

/** Something that waits for this person, and where it is. Nothing when nothing does. */
export function Waiting({ count, title, to, children, isUrgent }: WaitingProps) {
  if (count === 0) return null;
  return (
    <Banner kind={isUrgent ? 'warning' : 'notice'} title={title}>
      <p>
        <Link {...to}>{children}</Link>
      </p>
    </Banner>
  );
}
