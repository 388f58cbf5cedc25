import { createHmac, timingSafeEqual } from 'node:crypto';
import { fault } from './faults.ts';

export type Cursors = {
  sign: (keyset: readonly (string | number)[]) => string;
  open: (cursor: string) => (string | number)[];
};

/** Cursors hold the keyset of the last row, signed: a client cannot make one up to look past what it was shown. */
export function createCursors(secret: string): Cursors {
  const mac = (body: string) => createHmac('sha256', secret).update(`cursor/${body}`).digest('base64url').slice(0, 22);
  return {
    sign: (keyset) => {
      const body = Buffer.from(JSON.stringify(keyset)).toString('base64url');
      return `${body}.${mac(body)}`;
    },
    open: (cursor) => {
      const [body = '', signature = ''] = cursor.split('.');
      const expected = Buffer.from(mac(body));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw fault('BAD_USER_INPUT', 'after: this cursor is not one of ours');
      const keyset: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
      return Array.isArray(keyset)
        ? keyset.filter((one): one is string | number => typeof one === 'string' || typeof one === 'number')
        : [];
    },
  };
}

/** Page sizes of 1 to 100. Throws `BAD_USER_INPUT`. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw fault('BAD_USER_INPUT', 'first must be from 1 to 100');
  return first;
}
