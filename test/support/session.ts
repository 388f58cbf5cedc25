import { createHmac, randomBytes } from 'node:crypto';
import { people } from '../../server/demonstration.ts';
import type { Config } from '../../server/config.ts';
import { createSessions, type Sessions } from '../../server/identity/sessions.ts';
import type { World } from '../../server/world.ts';
import type { Person } from './case-driver.ts';

const hourMs = 3_600_000;

/** A session as sign-in leaves it, and its cookie; the sign-in itself has a test of its own. */
export async function signedIn({ config }: Pick<World, 'config'>, person: Person, authenticatedAt = Date.now()): Promise<string> {
  const sessions = createSessions(config);
  const cookie = await keepSession(sessions, config, { person, authenticatedAt });
  await sessions.close();
  return cookie;
} // prettier-ignore

/** The cookie of everybody of the demonstration, by one connection. */
export async function allSignedIn({ config }: Pick<World, 'config'>): Promise<Map<Person, string>> {
  const sessions = createSessions(config);
  const names = Object.keys(people) as Person[]; // keys of a literal
  const authenticatedAt = Date.now();
  const cookies = await Promise.all(names.map((person) => keepSession(sessions, config, { person, authenticatedAt })));
  await sessions.close();
  return new Map(names.map((person, at) => [person, cookies[at] ?? '']));
}

type Signed = { person: Person; authenticatedAt: number };

async function keepSession({ store, cookieName }: Sessions, { sessionSecret }: Config, { person, authenticatedAt }: Signed): Promise<string> {
  const id = randomBytes(24).toString('base64url');
  const cookie = { originalMaxAge: hourMs, maxAge: hourMs, expires: new Date(Date.now() + hourMs), path: '/', httpOnly: true };
  await new Promise<void>(
    (done, failed) =>
      store.set(id, { cookie, person: people[person].id, authenticatedAt } as never, (error: unknown) => (error ? failed(error) : done())), // the store's type wants a live cookie
  );
  const mac = createHmac('sha256', sessionSecret).update(id).digest('base64').replace(/=+$/, '');
  return `${cookieName}=${encodeURIComponent(`s:${id}.${mac}`)}`;
} // prettier-ignore
