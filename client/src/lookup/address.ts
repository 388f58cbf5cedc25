import { questionOf, type Question } from './look-up.ts';

/** A question stands in the part of the address that no server sees, so that it can be kept, sent and gone back to. */
export function addressOf(question: Question): string {
  const said = Object.entries(question).filter(([, value]) => value !== '');
  return `#${new URLSearchParams(said).toString()}`;
}

export function questionIn(hash: string): Question | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const partNumber = given.get('partNumber');
  if (partNumber === null || partNumber.trim() === '') return undefined;
  const empty = questionOf(partNumber);
  const said = Object.keys(empty).map((name) => [name, given.get(name) ?? ''] as const);
  return { ...empty, ...Object.fromEntries(said) };
}
