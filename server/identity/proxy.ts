import { request as forward, type IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';

/** Hands `/idp` on to the embedded provider, so that the browser sees one origin. */
export function identityProxy({ oidc: { port }, publicOrigin }: Config): RequestHandler {
  const { host, protocol } = new URL(publicOrigin);
  return (request, response) => {
    const headers: IncomingHttpHeaders = {
      ...request.headers,
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.slice(0, -1),
    };
    const outgoing = forward(
      { host: '127.0.0.1', port, path: request.originalUrl, method: request.method, headers },
      (incoming) => {
        response.writeHead(incoming.statusCode ?? 502, incoming.headers);
        incoming.pipe(response);
      },
    );
    outgoing.on('error', () => {
      if (!response.headersSent)
        response.status(503).type('text').send('サインインの準備中です。 / Sign-in is not ready yet.');
    });
    response.on('close', () => outgoing.destroy());
    request.pipe(outgoing);
  };
}
