type Sent = {
  method: 'POST' | 'PUT';
  url: string;
  body: Blob;
  /** What the answer is read as. */
  as: 'text' | 'blob';
  headers?: Readonly<Record<string, string>>;
  onSent: (share: number) => void;
};
export type BytesAnswer = { status: number; response: unknown };

/** Sends bytes as they lie on the disk, and tells how much of them has gone (0 to 1): `fetch` cannot. Undefined when no answer came. Never throws. */
export function sendBytes({ method, url, body, as, headers = {}, onSent }: Sent): Promise<BytesAnswer | undefined> {
  return new Promise((resolve) => {
    const http = new XMLHttpRequest();
    http.open(method, url);
    http.responseType = as;
    for (const [name, value] of Object.entries(headers)) http.setRequestHeader(name, value);
    http.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    http.onerror = () => resolve(undefined);
    http.onload = () => resolve({ status: http.status, response: http.response as unknown });
    http.send(body);
  });
}
