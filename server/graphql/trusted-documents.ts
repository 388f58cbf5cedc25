import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { projectRoot } from '../project-root.ts';

export type TrustedDocuments = ReadonlyMap<string, string>;
const documentMaxBytes = 64 * 1024;

/** The operations of our own client, by the hash that it sends instead of their text. */
export function readTrustedDocuments(
  path = join(projectRoot, 'server', 'generated', 'documents.json'),
): TrustedDocuments {
  const documents: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(documents));
}

/** Puts the text in the place of its id. Text from outside passes only where `mayWrite` says so: a developer who is signed in. */
export function trustedDocuments(
  documents: TrustedDocuments,
  mayWrite: (request: Parameters<RequestHandler>[0]) => boolean,
): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    if (!isOperation(body))
      return void response.status(400).json(refusal('BAD_REQUEST', 'Send one operation as a JSON object.'));
    const id = idOf(body);
    const known = id === undefined ? undefined : documents.get(id);
    if (id !== undefined && known === undefined)
      return void response
        .status(400)
        .json(refusal('PERSISTED_QUERY_NOT_FOUND', 'This document is not known. Reload the page.'));
    if (known === undefined && !mayWrite(request))
      return void response.status(403).json(refusal('FORBIDDEN', 'Only documents known to the server are run here.'));
    const { extensions: _replaced, documentId: _id, ...rest } = body;
    if (typeof rest.query === 'string' && Buffer.byteLength(rest.query) > documentMaxBytes)
      return void response.status(413).json(refusal('BAD_REQUEST', 'This document is too long.'));
    request.body = known === undefined ? rest : { ...rest, query: known };
    return next();
  };
}

type Operation = { query?: unknown; documentId?: unknown; extensions?: unknown };

/** One operation: batches are refused. */
function isOperation(body: unknown): body is Operation {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function idOf({ documentId, extensions }: Operation): string | undefined {
  if (typeof documentId === 'string') return documentId;
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return undefined;
  const { persistedQuery } = extensions;
  const hash =
    typeof persistedQuery === 'object' && persistedQuery !== null && 'sha256Hash' in persistedQuery
      ? persistedQuery.sha256Hash
      : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
