import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { acceleratorSheet, amendmentOf, regulationsBefore } from '../support/amendment-builder.ts';
import { aCaseInVerification } from '../support/application-builder.ts';
import { accessibilityFaults, screenshot, type Visitor } from '../support/browser.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';

let folder: string;
let product: BrowserWorld;
let administrator: Visitor;
let number: string;
beforeAll(async () => {
  folder = await regulationsBefore('2026-02-14');
  product = await browserWorld({ regulationsDir: folder });
  ({ number } = await aCaseInVerification(product.api, { sheet: acceleratorSheet, regulationVersion: '2025-10-09' }));
  administrator = await product.person('administrator');
}, 120_000);
afterAll(async () => {
  await product.end();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

async function isSound(page: Page, name: string): Promise<void> {
  await screenshot(page, `amendments-${name}`);
  expect({ [name]: await accessibilityFaults(page) }).toEqual({ [name]: [] });
}

async function pickDraft(page: Page, text: string): Promise<void> {
  const file = { name: 'amendment-2026-02-14.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('amendment-2026-02-14.json').waitFor();
}

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

describe('amendments on the screen', () => {
  it('are none at first, beside the law states, and say who begins one', async () => {
    const { page } = administrator;
    await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '改正' }).click();
    await page.getByText('ここで扱った改正はまだありません。').waitFor();
    await page.getByRole('rowheader', { name: '2025年10月9日' }).waitFor();
    await isSound(page, 'empty');
  }, 40_000);

  it('refuse a draft with every place and what to correct, and keep the page', async () => {
    const { page } = administrator;
    await page.getByRole('link', { name: '改正案を出す' }).click();
    await page.getByRole('button', { name: 'この案を出す' }).click();
    await page.getByText('改正案のファイルを選んでください。').waitFor();
    const draft = amendmentOf('2026-02-14');
    await pickDraft(page, JSON.stringify({ ...draft, state: { ...draft.state, certainty: 'perhaps' } }));
    await page.getByRole('button', { name: 'この案を出す' }).click();
    await page.getByRole('rowheader', { name: 'draft.state.certainty' }).waitFor();
    await isSound(page, 'refused');
  }, 40_000);

  it('show in words what differs, and what the draft would do, by keys alone', async () => {
    const { page } = administrator;
    await pickDraft(page, JSON.stringify(amendmentOf('2026-02-14')));
    await page.getByRole('button', { name: 'この案を出す' }).focus();
    await page.keyboard.press('Enter');
    await status(page, '案を確かめました');
    await page.getByText('600 GByte/s 以上').first().waitFor();
    await page.getByText('改められる条項を引用している記事はありません。').waitFor(); // the article is of the day itself
    await page.getByRole('button', { name: '影響を試算する' }).focus();
    await page.keyboard.press('Enter');
    await status(page, '影響を試算しました');
    await page.getByRole('row', { name: new RegExp(`${number}.*判定が変わる.*非該当.*該当`) }).waitFor();
    await page.getByText('承認は、案を出した人とは別の管理者または承認者が行います。').waitFor();
    expect(await page.getByRole('button', { name: '承認する…' }).count()).toBe(0);
    await isSound(page, 'impact');
  }, 40_000);

  it('are approved by another person, become law, and tell what was done, also in English and 400 px wide', async () => {
    const { page, faults } = await product.signedIn('approver', { language: 'en', width: 400 });
    await page.goto('/amendments/2026-02-14');
    await page.getByRole('button', { name: 'Approve…' }).click();
    await page.getByRole('dialog').getByText('14 February 2026').waitFor();
    await isSound(page, 'approve-en');
    await page.getByRole('button', { name: 'Approve this amendment' }).click();
    await status(page, 'Applied');
    await page.getByRole('heading', { level: 2, name: 'What was done' }).waitFor();
    await page.getByText('Kazuko Kimura approved it.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await isSound(page, 'applied-en');
    expect(faults).toEqual([]);
    expect(administrator.faults).toEqual([]);
  }, 60_000);

  it('are shown to an applicant on the case they touch, and nowhere else', async () => {
    const { page } = await product.signedIn('hoshimiClerk');
    await page.goto('/amendments/2026-02-14');
    await page.getByRole('heading', { level: 1, name: /見つかりません/ }).waitFor();
    expect(await page.getByRole('link', { name: '改正', exact: true }).count()).toBe(0);
    await page.goto(`/cases/${number}`);
    await page.getByText('判定の後に、関わる法令の改正が施行されました。').waitFor();
    await page.getByText('2026年2月14日施行：判定が変わる').waitFor();
    await isSound(page, 'touched-case');
  }, 30_000);
});
