import { sendBytes } from '../../files/send-bytes.ts';
import type { Problem } from './table-file.ts';

type Sent = { url: string; body: Blob; type: string; onSent: (share: number) => void };
export type Answer<Body> = { body: Body } | { problem: Problem } | 'signInEnded' | 'failed';

/** Sends a table, and tells how much of it has gone (0 to 1). */
export function sendTable<Body>(sent: Sent): Promise<Answer<Body>> {
  return request(sent, 'text', (text) => JSON.parse(text as string) as Body); // the shape is the API's own
}

/** The same for an answer that is a file. */
export function sendTableForFile(sent: Sent): Promise<Answer<Blob>> {
  return request(sent, 'blob', (blob) => blob as Blob); // as asked for
}

async function request<Body>({ url, body, type, onSent }: Sent, as: 'text' | 'blob', read: (response: unknown) => Body): Promise<Answer<Body>> {
  const answer = await sendBytes({ method: 'POST', url, body, as, headers: { 'content-type': type }, onSent });
  if (!answer) return 'failed';
  if (answer.status < 300) return { body: read(answer.response) };
  if (answer.status === 401) return 'signInEnded';
  const problem = await problemIn(answer.response);
  return problem ? { problem } : 'failed';
} // prettier-ignore

async function problemIn(response: unknown): Promise<Problem | undefined> {
  const text = response instanceof Blob ? await response.text() : response;
  try {
    const read: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return typeof read === 'object' && read !== null && 'title' in read ? (read as Problem) : undefined; // RFC 9457
  } catch {
    return undefined;
  }
}
