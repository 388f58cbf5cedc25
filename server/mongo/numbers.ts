import { randomInt } from 'node:crypto';
import { isDuplicate, type Mongo } from './connection.ts';

export type NumberKind =
  'case' | 'application' | 'certificate' | 'letter' | 'selfJudgment' | 'doubt' | 'listSubmission';
type NumberDocument = { _id: string; kind: NumberKind; number: string; drawnAt: Date };

// Without 0 O 1 I L U: numbers are read aloud and typed from paper.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefixes = {
  case: 'K',
  application: 'M',
  certificate: 'S',
  letter: 'T',
  selfJudgment: 'J',
  doubt: 'D',
  listSubmission: 'N',
} as const satisfies Record<NumberKind, string>;
const attempts = 5;

/** Draws a number once per `key`: the same key always gives the same number, also at the same moment.
 *  Opaque, such as `K-7Q2M-X9RP-4`: a running count would tell competitors about each other. */
export async function drawNumber(mongo: Mongo, { key, kind }: { key: string; kind: NumberKind }): Promise<string> {
  const numbers = mongo.collection<NumberDocument>('numbers');
  const id = `${kind}/${key}`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const drawn = await numbers.findOne({ _id: id });
    if (drawn) return drawn.number;
    await numbers
      .insertOne({ _id: id, kind, number: randomNumber(kind), drawnAt: new Date() })
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error; // the key was drawn at the same moment, or the number is taken: look again
      });
  }
  const drawn = await numbers.findOne({ _id: id });
  if (!drawn) throw new Error(`No free number for ${id} in ${attempts} attempts`);
  return drawn.number;
}

/** The case for which the number of a certificate was drawn. */
export async function findCaseOfCertificate(mongo: Mongo, number: string): Promise<string | undefined> {
  const drawn = await mongo.collection<NumberDocument>('numbers').findOne({ number, kind: 'certificate' });
  return drawn?._id.split('/')[1]; // certificate/<case>/<round>
}

/** Is this a number as we draw them, of that kind, without a slip of one character or two neighbours? */
export function isNumber(kind: NumberKind, value: string): boolean {
  const match = /^([DJKMNST])-(\w{4})-(\w{4})-(\w)$/.exec(value);
  const [, prefix, left, right, check] = match ?? [];
  return prefix === prefixes[kind] && checkCharacter(`${left}${right}`) === check;
}

function randomNumber(kind: NumberKind): string {
  const body = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${prefixes[kind]}-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(body)}`;
}

/** Luhn mod N over the alphabet of 30 characters. */
function checkCharacter(body: string): string | undefined {
  const size = alphabet.length;
  const sum = [...body].reverse().reduce((total, character, index) => {
    const product = alphabet.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / size) + (product % size);
  }, 0);
  return alphabet[(size - (sum % size)) % size];
}
