import type { ApolloClient } from '@apollo/client';
import { RequestUploadDocument } from '../generated/graphql.ts';
import { currentLanguage } from '../language/language.ts';
import { sendBytes } from './send-bytes.ts';

/** Whom a file is for: a case, a maker's programme, or without either the viewer's own company. */
export type UploadFor = { caseId?: string } | { maker: string };
export type UploadOutcome =
  { kind: 'stored'; contentId: string } | { kind: 'refused'; message: string } | { kind: 'failed' };
type Upload = { file: File; to: UploadFor; onSent: (share: number) => void };

export const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

/** Asks for a ticket, then sends the bytes. The server finds the type from the content and names the file by it. */
export async function uploadFile(client: ApolloClient, { file, to, onSent }: Upload): Promise<UploadOutcome> {
  const { name, size, type } = file;
  const input = { name: name.normalize('NFC'), size, mediaType: type || 'application/octet-stream', ...to };
  const { data } = await client.mutate({ mutation: RequestUploadDocument, variables: { input } });
  const ticket = data?.requestUpload;
  if (ticket?.__typename !== 'RequestUploadSuccess') {
    return ticket ? { kind: 'refused', message: problemOf(ticket) } : { kind: 'failed' };
  }
  const headers = { 'accept-language': currentLanguage() };
  const answer = await sendBytes({ method: 'PUT', url: ticket.url, body: file, as: 'text', headers, onSent });
  const said = readJson(answer?.response);
  if (answer?.status === 201 && hasContentId(said)) return { kind: 'stored', contentId: said.contentId };
  return hasTitle(said) ? { kind: 'refused', message: said.detail ?? said.title } : { kind: 'failed' };
}

function problemOf(refusal: { message: string; problems?: readonly { message: string }[] }): string {
  return refusal.problems?.map((problem) => problem.message).join(' ') ?? refusal.message;
}

function readJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // no answer of ours
  }
}

function hasContentId(value: unknown): value is { contentId: string } {
  return typeof value === 'object' && value !== null && 'contentId' in value && typeof value.contentId === 'string';
}

function hasTitle(value: unknown): value is { title: string; detail?: string } {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string';
}
