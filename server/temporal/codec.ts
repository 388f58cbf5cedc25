import { createHash } from 'node:crypto';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec, type SerializationContext } from '@temporalio/common';
import { open, seal } from '../mongo/sealing.ts';

const encoding = 'binary/sealed';
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (value: Uint8Array | null | undefined) => (value ? new TextDecoder().decode(value) : '');

/** What a payload decodes to that our key did not seal, or that was sealed for another workflow. Every validator refuses it;
 *  a codec that threw would block honest commands instead. */
const forged: Payload = { metadata: { [METADATA_ENCODING_KEY]: bytes('json/plain') }, data: bytes('{"forged":true}') };

/** Seals payloads with AES-256-GCM, the workflow's id as additional data. The first key seals; all of them open.
 *  A key that is missing from the ring is not told from a forger's here; `checkKeyRing` refuses to start without it. */
export function createCodec(keys: readonly Buffer[]): PayloadCodec {
  const ring = new Map(keys.map((key) => [keyId(key), key]));
  const [sealing] = keys;
  if (!sealing) throw new Error('The codec needs a key');
  return {
    encode: async (payloads, context) => payloads.map((payload) => sealed(payload, sealing, label(context))),
    decode: async (payloads, context) => payloads.map((payload) => opened(payload, ring, label(context))),
  };
}

/** Names a key without saying anything about it. */
export function keyId(key: Buffer): string {
  return createHash('sha256').update('payload key').update(key).digest('hex').slice(0, 16);
}

function sealed(payload: Payload, key: Buffer, additional: string): Payload {
  return {
    metadata: { [METADATA_ENCODING_KEY]: bytes(encoding), key: bytes(keyId(key)) },
    data: seal(key, packed(payload), additional),
  };
}

function opened(payload: Payload, ring: ReadonlyMap<string, Buffer>, additional: string): Payload {
  if (textOf(payload.metadata?.[METADATA_ENCODING_KEY]) !== encoding || !payload.data) return forged;
  const key = ring.get(textOf(payload.metadata?.key));
  if (!key) return forged;
  try {
    return unpacked(open(key, Buffer.from(payload.data), additional));
  } catch {
    return forged;
  }
}

/** Four bytes of length, the metadata as JSON, then the data as it is. */
function packed({ metadata, data }: Payload): Buffer {
  const names = Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
  const header = Buffer.from(JSON.stringify(names));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  // The sandbox hands over an empty payload, such as the result of a run that ends, as an empty list.
  return Buffer.concat([length, header, Buffer.from(data ?? [])]);
}

function unpacked(plain: Buffer): Payload {
  const end = 4 + plain.readUInt32BE();
  const names = JSON.parse(plain.subarray(4, end).toString()) as [string, string][]; // we sealed it ourselves
  return {
    metadata: Object.fromEntries(names.map(([name, value]) => [name, Buffer.from(value, 'base64')])),
    data: plain.subarray(end),
  };
}

function label(context: SerializationContext | undefined): string {
  return `${context?.namespace ?? ''}/${context?.workflowId ?? ''}`;
}
