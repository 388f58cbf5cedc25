import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { aCaseInVerification, atStep, firstVerified, succeeded } from '../support/application-builder.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { startBulkWorker } from '../support/server-process.ts';
import { tableDriver } from '../support/table-driver.ts';
import { button, isSound, isSoundInBoth, link, status, walkerIn } from '../support/walker.ts';

let product: BrowserWorld;
beforeAll(async () => {
  product = await browserWorld({ startBulk: startBulkWorker });
  await tableDriver(product.api).admit();
}, 120_000);
afterAll(() => product.end(), 30_000);

describe('an item that a case verified as non-controlled', () => {
  it('is offered for the list from its case: what is missing is said at its field, and it becomes a table of one row', async () => {
    const sheet = [{ name: 'max_clock_mhz', value: '168', unit: 'MHz' }];
    const { id, number } = await aCaseInVerification(product.api, { maker: 'Hoshimi', partNumber: 'HS32F427ZGT6', sheet });
    const judgment = await firstVerified(product.api, id);
    for (const person of ['expertElectronics', 'expertSemiconductors'] as const) succeeded(await product.api.as(person).on(id, 'countersignJudgment', { judgment }));
    succeeded(await product.api.as('approver').on(id, 'signOffJudgment', { judgment }));
    await atStep(product.api.as('hoshimiClerk'), id, 'issued');

    const clerk = await walkerIn(product, 'hoshimiClerk');
    const { page } = clerk;
    await page.goto(`/cases/${number}`);
    await button(page, 'Offer a verified item for the list…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/HS32F427ZGT6/).waitFor();
    await isSound(clerk, 'offer');
    await button(page, 'Submit as a table of one row').click();
    await dialog.getByRole('textbox', { name: /^Data sheet/ }).and(page.locator(':focus')).waitFor();
    await isSound(clerk, 'offer-missing');
    for (const [name, text] of [[/^Data sheet/, 'HS-DS-7'], [/^Judged by/, 'SATO Misaki'], [/^Checked by/, 'TAKAHASHI Kenichi']] as const)
      await dialog.getByRole('textbox', { name }).fill(text);
    await isSound(clerk, 'offer-filled');
    await button(page, 'Submit as a table of one row').click();
    await status(page, "Waiting for the maker's confirmation");
    await page.getByText(/^See \d+ more$/).click();
    await page.getByText(/Specially designed/).first().waitFor();
    await page.getByText(/^See \d+ more$/).click();
    await isSoundInBoth(clerk, 'offered');
    await link(page, number).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await isSoundInBoth(clerk, 'case-of-an-offer');
  }, 120_000);
}); // prettier-ignore
