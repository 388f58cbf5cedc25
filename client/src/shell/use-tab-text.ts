import { useState } from 'react';

/** What is typed, kept in this tab until it is sent: a reload or the end of a sign-in takes nothing away. */
export function useTabText(key: string): [string, (typed: string) => void, () => void] {
  const place = `gaihi.typed.${key}`;
  const [typed, setTyped] = useState(() => sessionStorage.getItem(place) ?? '');
  const keep = (text: string) => {
    sessionStorage.setItem(place, text);
    setTyped(text);
  };
  const forget = () => {
    sessionStorage.removeItem(place);
    setTyped('');
  };
  return [typed, keep, forget];
}
