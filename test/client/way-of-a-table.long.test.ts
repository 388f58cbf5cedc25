import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { startSigner } from '../support/list-builder.ts';
import { microcontroller } from '../support/offers.ts';
import { startBulkWorker, type ServerProcess } from '../support/server-process.ts';
import { tableDriver } from '../support/table-driver.ts';
import { button, follow, isSound, isSoundInBoth, link, status, walkerIn, type Walker } from '../support/walker.ts';

let product: BrowserWorld;
let signer: ServerProcess;
let maker = '';
beforeAll(async () => {
  product = await browserWorld({ startBulk: startBulkWorker });
  const { dataDir, publicOrigin } = product.api.world.config;
  signer = await startSigner(dataDir, publicOrigin);
  maker = await tableDriver(product.api).admit();
}, 120_000);
afterAll(async () => {
  await signer?.stop();
  await product.end();
}, 30_000);

const answers = Object.keys(microcontroller.facts);
type Line = { part?: string; family?: string; dataSheet?: string; facts?: Record<string, unknown> };

/** A maker's table with English headings; what a line does not say of a plain microcontroller stands empty where it names a family. */
function tableOf(lines: readonly Line[]): string {
  const heading = ['Part number', 'Series', 'Judgment', 'Law', 'Data sheet', 'Judged by', 'Checked by', ...answers];
  const rows = lines.map(({ part = '', family = '', dataSheet = 'HS-DS-1', facts }) => {
    const own: Record<string, unknown> = { ...(family && part ? {} : microcontroller.facts), ...facts };
    const words = ['not controlled', '2026-02-14', dataSheet, 'SATO Misaki', 'TAKAHASHI Kenichi'];
    return [part, family, ...words, ...answers.map((name) => String(own[name] ?? ''))];
  });
  return [heading, ...rows].map((cells) => cells.join(',')).join('\r\n');
}

/** From the list of tables to a table that was handed in, by the four steps of the import. */
async function handIn(walking: Walker, { name, table }: { name: string; table: string }): Promise<string> {
  const { page } = walking;
  await follow(page, 'Submitted tables');
  await link(page, 'Submit a table').click();
  await page.getByRole('heading', { level: 1, name: 'Submit a table to the published list' }).waitFor();
  await isSoundInBoth(walking, `${name}-file`);
  await page.locator('input[type=file]').setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(table) });
  await button(page, 'Check with these columns').waitFor();
  await isSoundInBoth(walking, `${name}-columns`);
  await button(page, 'Check with these columns').click();
  await page.getByText(/^To correct:|Nothing to correct here/).first().waitFor();
  await isSoundInBoth(walking, `${name}-result`);
  await button(page, 'Go on to submit').click();
  await button(page, 'Submit this table').waitFor();
  await isSoundInBoth(walking, `${name}-submit`);
  await button(page, 'Submit this table').click();
  await status(page, "Waiting for the maker's confirmation");
  await isSoundInBoth(walking, `${name}-handed-in`);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
} // prettier-ignore

/** The classification officer finds it on the home page, looks at the result and puts their name under it. */
async function confirm(number: string, name: string): Promise<void> {
  const officer = await walkerIn(product, 'hoshimiOfficer');
  const { page } = officer;
  await openAtHome(officer, { number, name: `${name}-officer` });
  await button(page, 'Confirm…').click();
  await page.getByRole('dialog').waitFor();
  await isSound(officer, `${name}-confirm`);
  await button(page, 'Confirm this result').click();
  await status(page, 'Sampling inspection');
  await isSoundInBoth(officer, `${name}-confirmed`);
}

/** A table waits on the home page of whoever has to do with it next. */
async function openAtHome(walking: Walker, { number, name }: { number: string; name: string }): Promise<void> {
  const { page } = walking;
  await page.getByRole('heading', { name: 'Published list: tables that wait for you' }).waitFor();
  await isSoundInBoth(walking, `${name}-home`);
  await link(page, number).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
}

describe('a table on its whole way, in English in a narrow window', () => {
  const crypto = { performs_cryptography: true, crypto_authentication_or_signature_only: false };
  const table = tableOf([
    { part: 'HS32F407VGT6' }, { part: 'HS32F407ZGT6' }, { part: 'HS32F405RGT6' },
    { part: 'HS32F417VGT6', facts: crypto },
    { part: 'HS32F401CCU6', dataSheet: '' },
  ]); // prettier-ignore
  let number = '';

  it('is handed in by a clerk of the maker: three rows stand, one needs an expert, one is refused', async () => {
    const clerk = await walkerIn(product, 'hoshimiClerk');
    number = await handIn(clerk, { name: 'hoshimi', table });
    for (const words of [/Eligible\s*3$/, /Waiting for an expert\s*1$/, /Refused\s*1$/])
      await button(clerk.page, words).waitFor();
  }, 120_000);

  it('is confirmed by the classification officer of the maker', () => confirm(number, 'hoshimi'), 60_000);

  it('has its waiting row decided and its sample inspected by an expert', async () => {
    const expert = await walkerIn(product, 'expertElectronics');
    const { page } = expert;
    await openAtHome(expert, { number, name: 'expert' });
    await isSoundInBoth(expert, 'expert-table');
    await link(page, 'Decide the waiting rows').click();
    await page.getByText('HS32F417VGT6').first().waitFor();
    await page.getByLabel('Reason').selectOption('An exclusion for cryptography applies');
    await isSoundInBoth(expert, 'decide');
    await button(page, 'Record the decision').click();
    await page.getByText(/No (more )?rows wait/).first().waitFor();
    await isSoundInBoth(expert, 'decided');
    await page.getByRole('link', { name: number }).click();
    await link(page, 'Inspect').first().click();
    for (let seen = 0; seen < 3; seen += 1) {
      await status(page, `${seen} of 3 rows seen`);
      if (seen === 0) await isSoundInBoth(expert, 'inspect');
      await button(page, 'Agree (1)').click();
    }
    await status(page, 'Every row of the sample has been seen.');
    await isSoundInBoth(expert, 'inspected');
  }, 120_000);

  it('is approved by two people', async () => {
    for (const [person, next] of [['approver', 'Waiting for the second approval'], ['secondApprover', 'Approved, awaiting release']] as const) {
      const walking = await walkerIn(product, person);
      const { page } = walking;
      await openAtHome(walking, { number, name: person });
      await isSoundInBoth(walking, `${person}-table`);
      await button(page, 'Approve…').click();
      for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check({ force: true });
      await isSound(walking, `${person}-approves`);
      await button(page, 'Approve this table').click();
      await status(page, next);
      await isSoundInBoth(walking, `${person}-approved`);
    }
  }, 120_000);

  it('is published by a release that one person asked for and another confirmed', async () => {
    const asking = await walkerIn(product, 'approver');
    await follow(asking.page, 'Releases');
    await asking.page.getByRole('rowheader', { name: number }).waitFor();
    await isSoundInBoth(asking, 'releases');
    await button(asking.page, 'Ask for a release on demand…').click();
    await asking.page.getByText(/Publishes the waiting table/).waitFor();
    await isSound(asking, 'ask-release');
    await button(asking.page, 'Ask for the release').click();
    await status(asking.page, 'Waiting for the second person');
    await isSoundInBoth(asking, 'release-asked');
    const confirming = await walkerIn(product, 'secondApprover');
    const { page } = confirming;
    await page.getByText('1 release of the published list waits for your confirmation.').waitFor();
    await isSoundInBoth(confirming, 'release-at-home');
    await link(page, 'See this release').click();
    await button(page, 'Confirm this release').click();
    await page.getByText('It is published. Look-ups answer by it.').waitFor({ timeout: 60_000 });
    await isSoundInBoth(confirming, 'released');
    await link(page, number).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    await status(page, 'Published');
    await isSoundInBoth(confirming, 'published-table');
  }, 120_000);

  it('is answered to a customs officer: listed, with its proof', async () => {
    const officer = await walkerIn(product, 'customsOfficer');
    const { page } = officer;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await isSoundInBoth(officer, 'customs-home');
    await follow(page, 'Look up a part number');
    await page.getByRole('textbox', { name: 'Part number', exact: true }).fill('ＨＳ３２Ｆ４１７ＶＧＴ６');
    await button(page, 'Look up').click();
    const card = page.locator('[data-verdict=LISTED]');
    await card.getByText('Listed (not controlled)').waitFor();
    await button(page, /^Verify/).click();
    await page.locator('[data-proven=true]').waitFor();
    await isSoundInBoth(officer, 'looked-up');
    await page.getByRole('textbox', { name: 'Part number', exact: true }).fill('HS32F401CCU6');
    await button(page, 'Look up').click();
    await page.locator('[data-verdict=NOT_LISTED]').waitFor();
    await isSoundInBoth(officer, 'looked-up-refused');
  }, 60_000);
}); // prettier-ignore

describe('a lot that failed, with rows for families', () => {
  const families = ['HS32G0', 'HS32G4', 'HS32H7'];
  const lines = families.flatMap((family): Line[] => [
    { family, facts: microcontroller.facts },
    ...Array.from({ length: 8 }, (_part, at) => ({ part: `${family}${10 + at}VGT6`, family })),
  ]);
  const empty = ','.repeat(6 + answers.length);
  let number = '';

  it('is to be inspected in full once an expert does not agree with a row of the sample', async () => {
    const tables = tableDriver(product.api);
    number = await tables.confirmed(maker, `${tableOf(lines)}\r\n${empty}`);
    const expert = await walkerIn(product, 'expertElectronics');
    const { page } = expert;
    await page.goto(`/list-submissions/${number}/inspection`);
    await button(page, 'Disagree… (2)').click();
    await page.getByRole('dialog').getByText('The data sheet cannot be found').click();
    await isSound(expert, 'disagree');
    await button(page, 'Record the disagreement').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tables.inspected(number);
    await status(page, '0 of 24 rows seen');
    await isSoundInBoth(expert, 'full-inspection');
  }, 120_000);

  it('has each row seen that offers a part number, a stretch at a time, up to the end', async () => {
    const expert = await walkerIn(product, 'expertSemiconductors');
    const { page } = expert;
    await page.goto(`/list-submissions/${number}/inspection`);
    await button(page, /^Record the inspection of rows 2 to \d+$/).click();
    await status(page, '20 of 24 rows seen');
    await page.getByLabel('Inspection of HS32H716VGT6').selectOption('The part number is wrong');
    await isSoundInBoth(expert, 'full-inspection-goes-on');
    await button(page, /^Record the inspection of rows \d+ to \d+$/).click();
    await page.getByText('No rows wait for your inspection now.').waitFor();
    await isSoundInBoth(expert, 'full-inspection-over');
    await page.getByRole('link', { name: number }).click();
    await status(page, 'Waiting for the first approval');
    await isSoundInBoth(expert, 'fully-inspected');
  }, 60_000);
});
