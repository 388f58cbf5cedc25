import type { ApolloClient } from '@apollo/client';
import { RequestUploadDocument } from '../generated/graphql.ts';

export type UploadOutcome =
  { kind: 'stored'; contentId: string } | { kind: 'refused'; message: string } | { kind: 'failed' };

export const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

/** Asks for a ticket, then sends the bytes. The server finds the type from the content and names the file by it. */
export async function uploadFile(client: ApolloClient, file: File, caseId?: string): Promise<UploadOutcome> {
  const { name, size, type } = file;
  const input = { name: name.normalize('NFC'), size, mediaType: type || 'application/octet-stream', caseId };
  const { data } = await client.mutate({ mutation: RequestUploadDocument, variables: { input } });
  const ticket = data?.requestUpload;
  if (ticket?.__typename !== 'RequestUploadSuccess') {
    return ticket ? { kind: 'refused', message: problemOf(ticket) } : { kind: 'failed' };
  }
  const answer = await fetch(ticket.url, { method: 'PUT', body: file, credentials: 'same-origin' });
  if (!answer.ok) return refusalOf(answer);
  const stored: unknown = await answer.json();
  return hasContentId(stored) ? { kind: 'stored', contentId: stored.contentId } : { kind: 'failed' };
}

function problemOf(refusal: { message: string; problems?: readonly { message: string }[] }): string {
  return refusal.problems?.map((problem) => problem.message).join(' ') ?? refusal.message;
}

async function refusalOf(answer: Response): Promise<UploadOutcome> {
  const problem: unknown = await answer.json().catch(() => undefined);
  return hasTitle(problem) ? { kind: 'refused', message: problem.detail ?? problem.title } : { kind: 'failed' };
}

function hasContentId(value: unknown): value is { contentId: string } {
  return typeof value === 'object' && value !== null && 'contentId' in value && typeof value.contentId === 'string';
}

function hasTitle(value: unknown): value is { title: string; detail?: string } {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string';
}
