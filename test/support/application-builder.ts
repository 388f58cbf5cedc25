import { ulid } from 'ulid';
import { globalId } from '../../server/graphql/global-ids.ts';
import { people } from '../../server/demonstration.ts';
import type { Person } from './case-driver.ts';
import type { Client, Outcome } from './graphql-client.ts';
import type { ApiWorld } from './world.ts';

/** A microcontroller that its maker holds for not controlled, complete. */
export function buildItem(overrides: object = {}) {
  return {
    kind: 'goods', field: 'electronics', productNameJa: 'マイクロコントローラ', productNameEn: 'Microcontroller', maker: 'STMicroelectronics',
    partNumber: 'STM32F407VGT6', purpose: '輸出前の該非判定の確認', sheet: [{ name: 'clockFrequency', value: '168', unit: 'MHz' }],
    confidentialFields: ['purpose'], earlierRulings: [], foreignNumbers: ['5A992.c'], proceedingsPending: false, regulationVersion: '2026-02-14',
    files: [], judgment: buildJudgment(), ...overrides,
  }; // prettier-ignore
}

export function buildJudgment(overrides: object = {}) {
  const findings = [{ clause: 'ic-a3', verdict: 'notControlled', reasons: ['valueFromDataSheet'] }];
  return {
    verdict: 'notControlled',
    findings,
    reasoning: '化合物半導体を用いておらず、動作周波数も下回る。',
    ...overrides,
  };
}

/** What a verifier writes: the reasoning has a field for each part. */
export function buildVerifiedJudgment(overrides: object = {}) {
  return buildJudgment({ materialExamined: 'データシート Rev.5、型番表。', ...overrides });
}

export const personId = (person: Person): string => globalId('Person', people[person].id);

/** A case of the first applicant, submitted and past its minute, waiting to be accepted. */
export async function aCase({ as }: Pick<ApiWorld, 'as'>, item: object = {}): Promise<{ id: string; number: string }> {
  const done = await as('hoshimiClerk').act('submitApplication', { commandId: ulid(), items: [buildItem(item)] });
  const [number] = done.application?.caseNumbers ?? []; // the case itself may open a moment later
  if (!number) throw new Error(`No case was opened: ${JSON.stringify(done)}`);
  const opened = { id: globalId('Case', number), number };
  await atStep(as('hoshimiClerk'), opened.id, 'acceptance');
  return opened;
}

/** The same with verifiers who have accepted: the first verification is about to begin. */
export async function aCaseInVerification(
  api: Pick<ApiWorld, 'as'>,
  item: object = {},
  experts: readonly Person[] = ['expertElectronics', 'expertSemiconductors'],
): Promise<{ id: string; number: string }> {
  const opened = await aCase(api, item);
  succeeded(await api.as('coordinator').on(opened.id, 'acceptCase'));
  const nominees = [
    { person: personId('advisorMaterials'), seat: 'firstVerifier' },
    ...experts.map((person) => ({ person: personId(person), seat: 'secondVerifier' })),
  ];
  succeeded(await api.as('coordinator').on(opened.id, 'assignVerifiers', { nominees }));
  for (const person of ['advisorMaterials', ...experts] as const)
    succeeded(await api.as(person).on(opened.id, 'acceptAssignment'));
  return opened;
}

/** Records and signs the first verification; returns the judgment's address. */
export async function firstVerified(
  { as }: Pick<ApiWorld, 'as'>,
  id: string,
  judgment: object = buildVerifiedJudgment(),
): Promise<string> {
  succeeded(await as('advisorMaterials').on(id, 'recordFirstVerification', { judgment }));
  const address = await currentJudgment(as('advisorMaterials'), id);
  succeeded(await as('advisorMaterials').on(id, 'signJudgment', { judgment: address }));
  return address;
}

/** The address of the judgment that is signed now; empty while there is none. */
export async function currentJudgment(client: Client, id: string): Promise<string> {
  const { data } = await client.ask<{ node: { currentJudgment: { contentId: string } | null } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Case { currentJudgment { contentId } } } }',
    { id },
  );
  return data.node?.currentJudgment?.contentId ?? '';
}

export async function atStep(client: Client, id: string, step: string, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    const { data } = await client.ask<{ node: { step: string } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Case { step } } }',
      { id },
    );
    if (data.node?.step === step) return;
    if (Date.now() > end) throw new Error(`The case is at ${data.node?.step}, not at ${step}`);
    await new Promise((wake) => setTimeout(wake, 40));
  }
}

export function succeeded(done: Outcome): Outcome {
  if (!done.__typename.endsWith('Success')) throw new Error(JSON.stringify(done));
  return done;
}

type Papers = { name: string; words: string; maker?: string };

/** A small PDF of the company, or for an assessment of the maker, sent in; returns its address. */
export async function uploaded(client: Client, { name, words, ...to }: Papers): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
  const input = { name, size: bytes.length, mediaType: 'application/pdf', ...to };
  const asked = 'mutation ($input: RequestUploadInput!) { done: requestUpload(input: $input) { ... on RequestUploadSuccess { url } } }'; // prettier-ignore
  const { data } = await client.ask<{ done: { url: string } }>(asked, { input });
  const reply = await fetch(data.done.url, { method: 'PUT', body: new Uint8Array(bytes) });
  const { contentId }: { contentId: string } = JSON.parse(await reply.text());
  return contentId;
}
