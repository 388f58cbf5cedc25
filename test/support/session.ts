import { createHmac, randomBytes } from 'node:crypto';
import { people } from '../../server/demonstration.ts';
import { createSessions } from '../../server/identity/sessions.ts';
import type { World } from '../../server/world.ts';
import type { Person } from './case-driver.ts';

/** A session as sign-in leaves it, and its cookie; the sign-in itself has a test of its own. */
export async function signedIn(
  { config }: Pick<World, 'config'>,
  person: Person,
  authenticatedAt = Date.now(),
): Promise<string> {
  const sessions = createSessions(config);
  const id = randomBytes(24).toString('base64url');
  const cookie = {
    originalMaxAge: 3_600_000,
    maxAge: 3_600_000,
    expires: new Date(Date.now() + 3_600_000),
    path: '/',
    httpOnly: true,
  };
  await new Promise<void>(
    (done, failed) =>
      sessions.store.set(id, { cookie, person: people[person].id, authenticatedAt } as never, (error: unknown) =>
        error ? failed(error) : done(),
      ), // the store's type wants a live cookie
  );
  await sessions.close();
  const mac = createHmac('sha256', config.sessionSecret).update(id).digest('base64').replace(/=+$/, '');
  return `${sessions.cookieName}=${encodeURIComponent(`s:${id}.${mac}`)}`;
}
