import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { Mongo } from '../mongo/connection.ts';
import { open, seal } from '../mongo/sealing.ts';
import type { World } from '../world.ts';

/** Leave to send one file, once. Only the hash of the ticket is stored, and the name sealed. */
type TicketDocument = { _id: string; owner: string; person: string; size: number; name: Buffer; expiresAt: Date };
export type Ticket = { owner: string; person: string; size: number; name: string };
type Wish = { owner: string; person: string; name: string; size: number };

export const fileMaxBytes = 100 * 1024 * 1024;
const ticketMs = 15 * 60_000;
const addressMs = 5 * 60_000;

/** A ticket for one file of an owner (`organisation/<id>`, `case/<number>`, `maker/<id>`): where to PUT it, and until when.
 *  Throws `Refusal` INVALID_FIELD on `size` (1 byte to 100 MiB) or `name` (1 to 300 characters). */
export async function issueTicket(
  { mongo, keys, config }: World,
  { owner, person, name, size }: Wish,
): Promise<{ url: string; expiresAt: Date }> {
  if (!Number.isInteger(size) || size < 1 || size > fileMaxBytes)
    throw new Refusal('INVALID_FIELD', { field: 'size', max: fileMaxBytes });
  if (name.trim() === '' || name.length > 300) throw new Refusal('INVALID_FIELD', { field: 'name' });
  const ticket = randomBytes(24).toString('base64url');
  const _id = hashed(ticket);
  const expiresAt = new Date(Date.now() + ticketMs);
  const key = await keys.get(owner);
  await tickets(mongo).insertOne({ _id, owner, person, size, name: seal(key.seal, Buffer.from(name), _id), expiresAt });
  return { url: `${config.publicOrigin}/files/upload/${ticket}`, expiresAt };
}

/** Takes the ticket away; undefined when it is unknown, used or too old. */
export async function takeTicket({ mongo, keys }: World, ticket: string): Promise<Ticket | undefined> {
  const found = await tickets(mongo).findOneAndDelete(
    { _id: hashed(ticket), expiresAt: { $gt: new Date() } },
    { promoteBuffers: true },
  );
  const key = found && (await keys.find(found.owner));
  return key
    ? {
        owner: found.owner,
        person: found.person,
        size: found.size,
        name: open(key.seal, found.name, found._id).toString(),
      }
    : undefined;
}

/** What a file is shown with: whoever may see that may fetch the file. */
export type FileSubject = `case/${string}` | `maker/${string}`;
/** One file for one person, as it is shown with its subject. */
export type Download = { id: string; person: string; subject: FileSubject };

/** Where a person fetches a file, for five minutes; whether they may see its subject is asked again when they come. */
export function downloadAddress({ config }: Pick<World, 'config'>, { id, person, subject }: Download): string {
  const until = Date.now() + addressMs;
  const address = new URL(`/files/${id}`, config.filesOrigin);
  const seal = signature(config.sessionSecret, { id, person, subject, until });
  address.search = new URLSearchParams({ person, of: subject, until: String(until), seal }).toString();
  return address.href;
}

/** Was this address made by us for this file and person, and is it not too old? */
export function isOurs(
  secret: string,
  { seal: given, ...download }: Download & { until: number; seal: string },
): boolean {
  const { until } = download;
  const wanted = Buffer.from(signature(secret, download));
  const got = Buffer.from(given);
  return until > Date.now() && got.length === wanted.length && timingSafeEqual(got, wanted);
}

function signature(secret: string, { id, person, subject, until }: Download & { until: number }): string {
  return createHmac('sha256', secret).update(`file\n${id}\n${person}\n${subject}\n${until}`).digest('base64url');
}

const hashed = (ticket: string) => createHash('sha256').update(ticket).digest('hex');
const tickets = (mongo: Mongo) => mongo.collection<TicketDocument>('fileTickets');
