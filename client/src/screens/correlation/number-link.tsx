import { Link } from '@tanstack/react-router';
import type { ListedNumberFragment } from '../../generated/graphql.ts';
import { titleOfNumber } from './number-title.ts';

/** A number that asks for itself, with its short title. */
export function NumberLink({ number, asOf }: { number: ListedNumberFragment; asOf: string | undefined }) {
  return (
    <>
      <Link to="/correlation" search={{ q: number.number, ...(asOf && { asOf }) }}>
        {number.number}
      </Link>{' '}
      {titleOfNumber(number)}
    </>
  );
}
