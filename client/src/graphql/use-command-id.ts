import { useRef } from 'react';
import { ulid } from 'ulid';

/** The same content keeps its id, so that sending again after a lost answer does nothing twice; other content gets another. */
export function useCommandId(): (content: unknown) => string {
  const last = useRef<{ content: string; id: string }>(undefined);
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, id: ulid() };
    return last.current.id;
  };
}
