import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCase, personId, succeeded, uploaded } from '../support/application-builder.ts';
import type { Person } from '../support/case-driver.ts';
import { world, type ApiWorld } from '../support/world.ts';

let api: ApiWorld;
beforeAll(async () => (api = await world()), 90_000);
afterAll(() => api.end(), 30_000);

const fields = 'submission { withheld productNameJa productNameEn maker partNumber purpose description confidentialFields sheet { value } files { name url } }'; // prettier-ignore
/** All that a person reads of what the applicant wrote, by each way to the case. */
async function read(person: Person, number: string): Promise<string> {
  const query = `query ($number: String!) { case(number: $number) { ${fields} } cases { edges { node { ${fields} } } } }`;
  return JSON.stringify((await api.as(person).ask(query, { number })).data);
}

it('who was asked for a seat reads what the applicant marked confidential only after accepting it', async () => {
  const clerk = api.as('hoshimiClerk');
  const marked = ['partNumber', 'description', 'sheet'];
  const [secret, open] = await Promise.all([
    uploaded(clerk, { name: 'MARKED.pdf', words: 'secret' }),
    uploaded(clerk, { name: 'PUBLIC.pdf', words: 'open' }),
  ]);
  const words = { partNumber: 'MARKED-1', description: 'MARKED use', sheet: [{ name: 'clock', value: 'MARKED', unit: 'MHz' }], maker: 'PUBLIC maker' }; // prettier-ignore
  const files = [{ contentId: secret, confidential: true }, { contentId: open, confidential: false }]; // prettier-ignore
  const { id, number } = await aCase(api, { ...words, files, confidentialFields: marked });
  succeeded(await api.as('coordinator').on(id, 'acceptCase'));
  const nominees = [
    { person: personId('advisorMaterials'), seat: 'firstVerifier' },
    { person: personId('expertElectronics'), seat: 'secondVerifier' },
    { person: personId('expertSemiconductors'), seat: 'secondVerifier' },
  ];
  succeeded(await api.as('coordinator').on(id, 'assignVerifiers', { nominees }));

  for (const person of ['advisorMaterials', 'expertElectronics'] as const) {
    const before = await read(person, number);
    expect(before).toContain('PUBLIC maker');
    expect(before).toContain('PUBLIC.pdf');
    expect(before).toContain('"withheld":true');
    expect(before).not.toContain('MARKED');
    succeeded(await api.as(person).on(id, 'acceptAssignment'));
  }
  for (const person of ['advisorMaterials', 'coordinator', 'hoshimiOfficer'] as const) {
    const seen = await read(person, number);
    for (const word of ['MARKED-1', 'MARKED use', '"value":"MARKED"', 'MARKED.pdf']) expect(seen).toContain(word);
    expect(seen).toContain('"withheld":false');
  }
}, 60_000);
