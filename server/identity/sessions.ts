import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import session from 'express-session';
import { MongoStore } from 'connect-mongo';
import type { Config } from '../config.ts';

/** What a session remembers. Roles are not in it: they are looked up for every request, so that a change takes effect at once. */
declare module 'express-session' {
  interface SessionData {
    person: string;
    /** When the provider says that the person showed who they are; signatures ask for a late one. */
    authenticatedAt: number;
    signIn: { state: string; nonce: string; verifier: string; returnTo: string };
  }
}
export type Sessions = {
  handler: RequestHandler;
  store: session.Store;
  cookieName: string;
  close: () => Promise<void>;
};
const idleSeconds = 8 * 3_600;

/** Server-side sessions in MongoDB. Only a hash of the cookie's id is stored, so a leaked table opens nothing. */
export function createSessions({
  sessionSecret,
  publicOrigin,
  mongoUri,
}: Pick<Config, 'sessionSecret' | 'publicOrigin' | 'mongoUri'>): Sessions {
  const secure = publicOrigin.startsWith('https:');
  const cookieName = secure ? '__Host-gaihi' : 'gaihi';
  const store = MongoStore.create({
    mongoUrl: mongoUri,
    mongoOptions: { maxPoolSize: 10, serverSelectionTimeoutMS: 5_000 },
    collectionName: 'sessions',
    ttl: idleSeconds,
    touchAfter: 60,
    stringify: false,
    transformId: (id) => createHash('sha256').update(id).digest('hex'),
  });
  const handler = session({
    name: cookieName, secret: sessionSecret, store, resave: false, saveUninitialized: false, rolling: true, proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: idleSeconds * 1_000 },
  }); // prettier-ignore
  return { handler, store, cookieName, close: () => store.close() };
}
