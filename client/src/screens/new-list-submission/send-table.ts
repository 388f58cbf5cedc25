import type { Problem } from './table-file.ts';

type Sent = { url: string; body: Blob; type: string; onSent: (share: number) => void };
export type Answer<Body> = { body: Body } | { problem: Problem } | 'signInEnded' | 'failed';

/** Sends a table as it lies on the disk, and tells how much of it has gone (0 to 1): `fetch` cannot. Never throws. */
export function sendTable<Body>(sent: Sent): Promise<Answer<Body>> {
  return request(sent, 'text', (text) => JSON.parse(text as string) as Body); // the shape is the API's own
}

/** The same for an answer that is a file. */
export function sendTableForFile(sent: Sent): Promise<Answer<Blob>> {
  return request(sent, 'blob', (blob) => blob as Blob); // as asked for
}

function request<Body>({ url, body, type, onSent }: Sent, as: 'text' | 'blob', read: (response: unknown) => Body): Promise<Answer<Body>> {
  return new Promise((resolve) => {
    const http = new XMLHttpRequest();
    http.open('POST', url);
    http.responseType = as;
    http.setRequestHeader('content-type', type);
    http.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    http.onerror = () => resolve('failed');
    http.onload = () => {
      if (http.status < 300) return resolve({ body: read(http.response) });
      if (http.status === 401) return resolve('signInEnded');
      void problemIn(http.response).then((problem) => resolve(problem ? { problem } : 'failed'));
    };
    http.send(body);
  });
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
