import { useState } from 'react';

/** What is typed in a field whose value stands in the address: it follows the address when that changes, and no keystroke changes the address. */
export function useTyped(shown: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(shown);
  const [followed, setFollowed] = useState(shown);
  if (followed !== shown) {
    setFollowed(shown);
    setTyped(shown);
  }
  return [typed, setTyped];
}
