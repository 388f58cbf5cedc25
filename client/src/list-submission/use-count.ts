import { useLingui } from '@lingui/react/macro';

/** A count with its groups of digits; a dash while it is not known. */
export function useCount(): (count: number | null | undefined) => string {
  const { i18n } = useLingui();
  return (count) => (typeof count === 'number' ? i18n.number(count) : '–');
}
