import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, isScalarType, type GraphQLInputField,
  type GraphQLInputObjectType, type GraphQLInputType, type GraphQLSchema,
} from 'graphql'; // prettier-ignore
import { projectRoot } from '../../server/project-root.ts';

/** The contract as tests read it: a field that is added there is tested here, or its test fails. */
export const schema: GraphQLSchema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));

const fieldsOf = (name: 'Query' | 'Mutation') => Object.values(schema.getType(name) === schema.getQueryType() ? (schema.getQueryType()?.getFields() ?? {}) : (schema.getMutationType()?.getFields() ?? {})); // prettier-ignore
export const queryNames: readonly string[] = fieldsOf('Query').map(({ name }) => name);
/** Each mutation with the type of its one argument. */
export const mutations: readonly { name: string; input: GraphQLInputObjectType }[] = fieldsOf('Mutation').map(
  (field) => {
    const input = getNamedType(field.args[0]?.type);
    if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input object`);
    return { name: field.name, input };
  },
);
export const actsOnCase = ({ input }: { input: GraphQLInputObjectType }): boolean =>
  input.getFields().caseId !== undefined && isNonNullType(input.getFields().caseId?.type);

const scalars: Record<string, unknown> = {
  String: 'ic-a3', ID: 'SUQ', Int: 1, Float: 1, Boolean: false, Ulid: '01HZZZZZZZZZZZZZZZZZZZZZZZ', ContentId: 'a'.repeat(64), LegalDate: '2026-02-14',
  Instant: '2099-01-01T00:00:00.000Z',
}; // prettier-ignore

/** A well-formed input with all that is required, and nothing else; `given` by the name of a field, at any depth. */
export function buildInput(type: GraphQLInputObjectType, given: Record<string, unknown> = {}): Record<string, unknown> {
  const required = Object.values(type.getFields()).filter(
    (field) => field.name in given || isRequiredInputField(field),
  );
  return Object.fromEntries(required.map((field) => [field.name, valueOf(field, given)]));
}

function valueOf({ name, type }: GraphQLInputField, given: Record<string, unknown>): unknown {
  return name in given ? given[name] : one(type, given);
}

function one(type: GraphQLInputType, given: Record<string, unknown>): unknown {
  if (isNonNullType(type)) return one(type.ofType, given);
  if (isListType(type)) return [one(type.ofType, given)];
  if (isInputObjectType(type)) return buildInput(type, given);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) return scalars[type.name];
  return undefined;
}
