import type { IncomingMessage } from 'node:http';
import { problem } from './problem.ts';

const mostBytes = 16 * 2 ** 20;

/** The pieces of a body of at most 16 MiB; over that, throws an HttpProblem of status 413. Whoever stops reading leaves the connection
 *  as it is, so that the answer arrives. */
export async function* limitedBody(request: IncomingMessage): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const part = Buffer.from(piece);
    bytes += part.length;
    if (bytes > mostBytes) throw problem('BODY_TOO_LARGE', `At most ${mostBytes} bytes.`, { status: 413 });
    yield part;
  }
}
