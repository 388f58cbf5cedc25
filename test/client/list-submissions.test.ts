import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startBulkWorker } from '../support/server-process.ts';
import { accessibilityFaults, screenshot, type Visitor } from '../support/browser.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { buildTable, plainParts, tableDriver } from '../support/table-driver.ts';

let product: BrowserWorld;
let clerk: Visitor;
let number = '';
beforeAll(async () => {
  product = await browserWorld({ startBulk: startBulkWorker });
  await tableDriver(product.api).admit();
  clerk = await product.signedIn('hoshimiClerk');
}, 120_000);
afterAll(() => product.end(), 30_000);

const crypto = { facts: { performs_cryptography: true, crypto_authentication_or_signature_only: false } };
const parts = { ...plainParts(6), HS32F407ZGT6: { dataSheet: '' }, HS32F417VGT6: crypto, HS32F417ZGT6: crypto };
/** One column is headed as nobody heads it. */
const table = buildTable(parts).replace('データシート', 'よりどころ');
const file = { name: '星見 2026-11.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Nothing sticks out of a narrow window, and axe finds nothing wrong. */
async function isSound(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  await page.setViewportSize({ width: 400, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await screenshot(page, `${name}-400`);
  expect({ [name]: await accessibilityFaults(page) }).toEqual({ [name]: [] });
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function pickTable(page: Page): Promise<void> {
  await page.goto('/list-submissions/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { level: 2, name: '列の対応' }).waitFor();
}

describe('a table on its way to the published list', () => {
  it('begins on an empty list, in the menu of whom it concerns', async () => {
    const { page } = clerk;
    await page.goto('/');
    await page.getByRole('link', { name: '提出された表' }).click();
    await shows(page, '提出された表はまだありません。');
    await page.getByRole('link', { name: '表を提出する' }).click();
    await page.getByRole('heading', { level: 1, name: '公表リストに表を提出する' }).waitFor();
    await screenshot(page, 'list-submissions-file');
  }, 60_000);

  it('shows what its columns seem to mean, takes a correction and remembers it for the maker', async () => {
    const { page } = clerk;
    await pickTable(page);
    await shows(page, /UTF-8/);
    await shows(page, 'HS32F1000VGT6');
    await button(page, 'よりどころ の意味を直す').click();
    await page.getByLabel('よりどころ の意味').selectOption('データシート');
    await isSound(page, 'list-submissions-columns');
    await button(page, 'この対応で照合する').click();
    await shows(page, '直すところ：');
    await pickTable(page);
    await page.getByRole('row', { name: /よりどころ データシート/ }).waitFor();
  }, 60_000);

  it('is checked before it is submitted: counters filter, each place to correct says row, column, reason and what to do', async () => {
    const { page } = clerk;
    await button(page, 'この対応で照合する').click();
    await page.getByRole('row', { name: /8.*よりどころ.*（空）.*データシートの番号または所在を書いてください/ }).waitFor();
    await button(page, /専門家の判断待ち 2/).click();
    expect(await page.getByRole('row', { name: /よりどころ/ }).count()).toBe(0);
    await isSound(page, 'list-submissions-result');
    await button(page, '提出に進む').click();
    await shows(page, 'あなたとは別の該非確認責任者が、判定結果を確認します。');
    await screenshot(page, 'list-submissions-submit');
    await button(page, 'この表を提出する').click();
    await status(page, 'メーカーの確認待ち');
    number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await shows(page, '確認は、提出した人とは別の該非確認責任者が行います。');
    expect(await button(page, '確認する…').count()).toBe(0);
  }, 60_000);

  it('is one table however often the same file is submitted', async () => {
    const { page } = clerk;
    await pickTable(page);
    await button(page, 'この対応で照合する').click();
    await button(page, '提出に進む').click();
    await button(page, 'この表を提出する').click();
    await status(page, '同じファイルはすでに提出されています。');
    await page.getByRole('link', { name: `提出された表 ${number} を見る` }).waitFor();
  }, 60_000);

  it('waits for the officer on the home page, and is confirmed with its basis in view', async () => {
    const { page, faults } = await product.signedIn('hoshimiOfficer');
    await page.goto('/');
    await page.getByRole('heading', { name: '公表リスト：あなたを待つ表' }).waitFor();
    await screenshot(page, 'list-submissions-home');
    await page.getByRole('link', { name: number }).click();
    await button(page, /暗号機能があります/).click();
    await page.getByRole('rowheader', { name: 'HS32F417VGT6' }).waitFor();
    expect(new URL(page.url()).searchParams.get('code')).toBe('P9 CRYPTOGRAPHY');
    await button(page, '確認する…').click();
    await page.getByRole('dialog').getByText('この要約値の判定結果に対して').waitFor();
    await screenshot(page, 'list-submissions-confirm');
    await button(page, 'この判定結果を確認する').click();
    await status(page, '抜取検査');
    await shows(page, 'どの行が抜き取られたかは、検査が済むと示します。');
    expect(faults).toEqual([]);
  }, 60_000);

  it('is inspected row by row, by keys alone', async () => {
    const { page, faults } = await product.signedIn('expertElectronics');
    await page.goto(`/list-submissions/${number}/inspection`);
    await status(page, '6 行中 0 行を見ました');
    await page.keyboard.press('j');
    await shows(page, 'HS32F1001VGT6');
    await page.keyboard.press('k');
    await shows(page, 'HS32F1000VGT6');
    await isSound(page, 'list-submissions-inspection');
    await page.locator('#main').focus();
    for (let seen = 1; seen <= 6; seen += 1) {
      await page.keyboard.press('1');
      if (seen < 6) await status(page, `6 行中 ${seen} 行を見ました`);
    }
    await status(page, '抜き取った行はすべて見ました。');
    expect(faults).toEqual([]);
  }, 60_000);

  it('has its open rows cleared or referred to a case by an expert, who says why', async () => {
    const { page, faults } = await product.signedIn('expertSemiconductors');
    await page.goto(`/list-submissions/${number}/decisions`);
    await shows(page, 'HS32F417VGT6');
    await isSound(page, 'list-submissions-decisions');
    await button(page, '判断を記録する').click();
    await shows(page, '理由を選んでください。');
    await page.getByLabel('理由').selectOption('検証証明書による');
    const certificate = page.getByRole('textbox', { name: '検証証明書の番号' });
    await certificate.fill('S-2222-2222-2');
    await button(page, '判断を記録する').click();
    await page.getByRole('alert').waitFor();
    expect(await certificate.getAttribute('aria-invalid')).toBe('true');
    await screenshot(page, 'list-submissions-unfit-certificate');
    await page.getByLabel('理由').selectOption('暗号の除外にあたる');
    await button(page, '判断を記録する').click();
    await page.getByText('HS32F417ZGT6').first().waitFor();
    await page.getByText('案件に回す').click();
    await page.getByLabel('理由').selectOption('解釈が定まっていない');
    await button(page, '判断を記録する').click();
    await shows(page, /判断(を待つ|する)行はありません。/); // it was recorded: to leave the page before would take it back
    await page.goto(`/list-submissions/${number}`);
    await status(page, '一人目の承認待ち');
    await isSound(page, 'list-submissions-one');
    expect(faults).toEqual([]);
  }, 60_000);

  it('is approved by two people who did not inspect it, each with the checklist', async () => {
    for (const [person, next] of [['approver', '二人目の承認待ち'], ['secondApprover', '承認済み・公表待ち']] as const) {
      const { page, faults } = await product.signedIn(person);
      await page.goto('/list-submissions?group=approval');
      await page.getByRole('link', { name: number }).click();
      await button(page, '承認する…').click();
      await button(page, 'この表を承認する').click();
      await shows(page, '確かめたことに印を付けてください。');
      for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check({ force: true });
      if (person === 'approver') await screenshot(page, 'list-submissions-approve');
      await button(page, 'この表を承認する').click();
      await status(page, next);
      expect(await button(page, '承認する…').count()).toBe(0);
      await page.locator('main:focus').waitFor();
      expect(faults).toEqual([]);
    }
    expect(clerk.faults).toEqual([]);
  }, 60_000);

  it('leaves its maker a row to open a case for, filled in from the row and linked once it is sent', async () => {
    const { page } = clerk;
    await page.goto(`/list-submissions/${number}?standing=referred`);
    await button(page, '案件を開く…').click();
    await button(page, 'この案件を結ぶ').click();
    await shows(page, '案件の番号を書いてください。');
    await isSound(page, 'list-submissions-open-case');
    await button(page, '相談の下書きを作る').click();
    await shows(page, `公表リストの表 ${number} の行`);
    expect(await page.getByRole('textbox', { name: '型番' }).inputValue()).toBe('HS32F417ZGT6');
    expect(await page.getByLabel('値 1', { exact: true }).inputValue()).toBe('はい');
    await page.getByRole('textbox', { name: '品名（日本語）' }).fill('マイクロコントローラ');
    await page.getByRole('textbox', { name: '相談の目的' }).fill('公表リストの行の調査');
    await page.getByLabel('所見 1', { exact: true }).selectOption('notControlled');
    await page.getByRole('textbox', { name: '理由' }).fill('認証だけに用いる。');
    await page.getByRole('radio', { name: 'ない', exact: true }).check({ force: true });
    await page.getByRole('link', { name: '内容を確認する' }).click();
    await button(page, '送信する').click();
    await page.getByRole('link', { name: /の行 \d+ に結ばれました/ }).click();
    const link = page.getByRole('cell').getByRole('link', { name: /^K-/ });
    await link.click();
    await page.getByRole('link', { name: new RegExp(`表 ${number} の行`) }).waitFor();
    await page.goto(`/list-submissions/${number}?standing=referred`);
    await link.waitFor();
    expect(await button(page, '案件を開く…').count()).toBe(0);
    expect(clerk.faults).toEqual([]);
  }, 60_000);

  it('waits for a release, which one person asks for and another confirms; what holds it up is said with what to do', async () => {
    const asking = await product.signedIn('approver');
    await asking.page.goto('/list-releases');
    await asking.page.getByRole('rowheader', { name: number }).waitFor();
    await isSound(asking.page, 'list-releases');
    await button(asking.page, '随時の公表を求める…').click();
    await button(asking.page, /^公表を求める/).click();
    await status(asking.page, '二人目の確認待ち');
    expect(await button(asking.page, 'この公表を確認する').count()).toBe(0);
    const { page, faults } = await product.signedIn('secondApprover');
    await page.goto(new URL(asking.page.url()).pathname);
    await button(page, 'この公表を確認する').click();
    await shows(page, '署名のプロセスが答えません。'); // none runs here
    await shows(page, '管理者が署名のプロセスを起動してください。');
    await isSound(page, 'list-releases-blocked');
    expect([...faults, ...asking.faults]).toEqual([]);
  }, 60_000);

  it('is not there for another company', async () => {
    const { page } = await product.signedIn('kazahayaClerk');
    await page.goto(`/list-submissions/${number}`);
    await page.getByRole('heading', { level: 1, name: /見つかりません/ }).waitFor();
    await page.goto('/list-submissions/new');
    await shows(page, '御社は公表リストに参加するメーカーとして登録されていません。');
  }, 60_000);
}); // prettier-ignore
