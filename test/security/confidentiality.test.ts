import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql';
import mongoose from 'mongoose';
import { ulid } from 'ulid';
import {
  aCaseInVerification,
  buildItem,
  buildJudgment,
  buildVerifiedJudgment,
  currentJudgment,
  personId,
  succeeded,
  uploaded,
} from '../support/application-builder.ts';
import type { Person } from '../support/case-driver.ts';
import { schema } from '../support/schema-operations.ts';
import { world, type ApiWorld } from '../support/world.ts';

/** Words that stand in every field where the applicant or a verifier writes. Source: quality.md §11.1. */
const ofApplicant = (where: string) => `KANARIA ${where}`;
const ofVerifier = (where: string) => `ZEUGNIS ${where}`;
let api: ApiWorld;
let number: string;

beforeAll(async () => {
  api = await world();
  number = await writtenOn();
}, 120_000);
afterAll(() => api.end(), 30_000);

/** A case of the first applicant on which everybody wrote all they can write. */
async function writtenOn(): Promise<string> {
  const [clerk, advisor] = [api.as('hoshimiClerk'), api.as('advisorMaterials')];
  succeeded(await clerk.act('saveDraft', { content: JSON.stringify({ draft: ofApplicant('draft') }) }));
  const words = Object.fromEntries(
    ['productNameJa', 'productNameEn', 'maker', 'partNumber', 'purpose', 'description'].map((name) => [name, ofApplicant(name)]),
  ); // prettier-ignore
  const sheet = [{ name: ofApplicant('name'), value: ofApplicant('value'), unit: ofApplicant('unit') }];
  const lists = { earlierRulings: [ofApplicant('ruling')], foreignNumbers: [ofApplicant('foreign')], confidentialFields: [ofApplicant('field')] }; // prettier-ignore
  const files = [
    {
      contentId: await uploaded(clerk, { name: `${ofApplicant('file')}.pdf`, words: ofApplicant('bytes') }),
      confidential: true,
    },
  ];
  const judgment = buildJudgment({ reasoning: ofApplicant('reasoning') });
  const opened = await aCaseInVerification(api, buildItem({ ...words, ...lists, sheet, files, judgment }));
  const { id } = opened;
  const [request, consultation] = [ulid(), ulid()];
  const parts = ['reasoning', 'materialExamined', 'exclusionsConsidered', 'interpretation', 'internalNote'];
  const written = Object.fromEntries(parts.map((part) => [part, ofVerifier(part)]));
  succeeded(await advisor.on(id, 'requestInformation', { commandId: request, question: ofApplicant('question'), clause: 'ic-a3', parts: 2 })); // prettier-ignore
  const until = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString();
  succeeded(await clerk.on(id, 'askExtension', { request, until, reason: ofApplicant('extension') }));
  succeeded(await clerk.on(id, 'answerInformationRequest', { request, parts: [1, 2], answer: ofApplicant('answer') }));
  succeeded(await advisor.on(id, 'openConsultation', { commandId: consultation, party: 'meti', question: ofVerifier('question') })); // prettier-ignore
  succeeded(await advisor.on(id, 'recordConsultation', { consultation, answer: ofVerifier('answer') }));
  succeeded(await advisor.on(id, 'recordFirstVerification', { judgment: buildVerifiedJudgment(written) })); // prettier-ignore
  const current = await currentJudgment(advisor, id);
  succeeded(await advisor.on(id, 'signJudgment', { judgment: current }));
  succeeded(await api.as('expertElectronics').on(id, 'returnJudgment', { judgment: current, reasons: ['formal'], note: ofVerifier('note') })); // prettier-ignore
  // What is refused is nobody's to read either.
  await advisor.on(id, 'signJudgment', { judgment: current });
  await clerk.on(id, 'answerInformationRequest', { request: ofApplicant('request'), parts: [1], answer: ofApplicant('refused') }); // prettier-ignore
  await clerk.post({ query: 'query ($id: ID!) { draft(id: $id) { id } }', variables: { id: { a: ofApplicant('variable') } } }); // prettier-ignore
  return opened.number;
}

/** Everything of a type that can be selected, by the schema; a field that is added is asked for here. */
function everything(type: GraphQLNamedType | undefined, above: readonly string[] = []): string {
  if (!isObjectType(type) || isUnionType(type) || above.includes(type.name)) return '';
  const parts = Object.values(type.getFields()).map(({ name, type: of }) => {
    const named = getNamedType(of);
    const inner = isLeafType(named) ? '' : everything(named, [...above, type.name]);
    return isLeafType(named) ? name : inner && `${name} ${inner}`;
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** All that a person is given by every path to the case: its number, its id, lists, the application, drafts. */
async function harvest(person: Person): Promise<string> {
  const client = api.as(person);
  const type = schema.getType('Case');
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const asked = fields.map(({ name, type: of }) => `query ($number: String!) { case(number: $number) { ${name} ${everything(getNamedType(of), ['Case'])} } }`); // prettier-ignore
  const others = [
    'query ($number: String!) { case(number: $number) { applicationNumber } cases { edges { node { number submission { partNumber } } } totalCount } drafts { content } }',
    'query ($number: String!) { command(caseId: $number, id: "01HZZZZZZZZZZZZZZZZZZZZZZZ") { version } }',
  ]; // prettier-ignore
  const replies: string[] = [];
  for (const query of [...asked, ...others]) {
    const reply = await client.post({ query, variables: { number } });
    replies.push(JSON.stringify([...reply.headers]), await reply.text());
  }
  return replies.join('\n');
}

describe('what a company shows us', () => {
  it('reaches those who work on its case, in every word', async () => {
    const [seen, inside] = [await harvest('coordinator'), await harvest('expertElectronics')];
    for (const where of [
      'productNameJa',
      'maker',
      'value',
      'ruling',
      'foreign',
      'reasoning',
      'question',
      'extension',
      'answer',
      'file',
    ])
      // prettier-ignore
      expect(seen).toContain(ofApplicant(where));
    for (const where of ['question', 'answer', 'note']) expect(inside).toContain(ofVerifier(where));
  });

  it.each([
    'kazahayaClerk',
    'kazahayaOfficer',
    'advisorChemistry',
    'expertMaterials',
    'approver',
    'customsOfficer',
    'administrator',
  ] as const)('reaches %s in no word, whatever is asked', async (person) => {
    // prettier-ignore
    expect(await harvest(person)).not.toMatch(/KANARIA|ZEUGNIS/);
  });

  it('is told to the applicant without the debate inside', async () => {
    const seen = await harvest('hoshimiOfficer');
    expect(seen).toContain('KANARIA');
    expect(seen).not.toMatch(/ZEUGNIS|Consultation(Opened|Recorded)|JudgmentReturned/);
    expect(seen).toContain('"returns":null');
  });

  it('lies readable nowhere: not in the record, not in Temporal’s file, not on the disk, not in a log', async () => {
    const bytes = { record: await dumped(), temporal: await api.engine.bytes(), disk: await onDisk(), logs: Buffer.from(`${api.logged()}${api.worker.said()}`) }; // prettier-ignore
    for (const [where, dump] of Object.entries(bytes)) {
      expect({ where, found: dump.includes('KANARIA') || dump.includes('ZEUGNIS') }).toEqual({ where, found: false });
      expect({ where, empty: where !== 'logs' && dump.length === 0 }).toEqual({ where, empty: false });
    }
  });

  it('and who looked at it is written down', async () => {
    const readers = await api.world.mongo.collection<{ person: string; id: string }>('accessLog').distinct('person', { id: number }); // prettier-ignore
    const id = (person: Person) => Buffer.from(personId(person), 'base64url').toString().slice('Person:'.length);
    expect(readers).toEqual(expect.arrayContaining([id('coordinator'), id('expertElectronics'), id('hoshimiOfficer')]));
    expect(readers).not.toContain(id('kazahayaClerk'));
  });
});

async function dumped(): Promise<Buffer> {
  const { db } = api.world.mongo.connection;
  const names = (await db?.listCollections({}, { nameOnly: true }).toArray()) ?? [];
  const documents = await Promise.all(names.map(({ name }) => api.world.mongo.collection(name).find().toArray()));
  return Buffer.concat(documents.flat().map((one) => Buffer.from(mongoose.mongo.BSON.serialize(one))));
}

async function onDisk(): Promise<Buffer> {
  const { dataDir } = api.world.config;
  const files = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return Buffer.concat(await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name)))));
}
