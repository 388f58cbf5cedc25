import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { fault } from './faults.ts';

const ulidForm = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const contentForm = /^[0-9a-f]{64}$/;
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

const isDate = (text: string) =>
  dateForm.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const isInstant = (text: string) =>
  instantForm.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

export const scalars = {
  Ulid: textScalar('Ulid', (text) => ulidForm.test(text), 'a ULID of 26 characters'),
  ContentId: textScalar('ContentId', (text) => contentForm.test(text), '64 hexadecimal digits'),
  LegalDate: textScalar('LegalDate', isDate, 'a date such as 2026-02-14'),
  Instant: textScalar('Instant', isInstant, 'an instant in UTC such as 2026-04-01T00:00:00.000Z'),
};

/** A scalar that is always text: objects such as `{"$ne": null}` never come through. */
function textScalar(name: string, holds: (text: string) => boolean, must: string): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value !== 'string' || !holds(value)) throw fault('BAD_USER_INPUT', `${name} must be ${must}`);
    return value;
  };
  const literal = (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined);
  return new GraphQLScalarType({ name, parseValue: read, parseLiteral: literal, serialize: read });
}

export const instant = (at: number): string => new Date(at).toISOString();
