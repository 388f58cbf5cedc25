import { type ReactNode, useId } from 'react';
import { Stack } from './layout.tsx';

/** A part of a page under its heading; a screen reader finds it by that name. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}
