import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { BrowserContext, Page } from 'playwright-core';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { openPublishedList, type PublishedList } from '../../server/lookup/published-list.ts';
import { clientFiles } from '../../server/rest/client-files.ts';
import { createLookupApi } from '../../server/rest/lookup-api.ts';
import { accessibilityFaults, openBrowser, scan, screenshot, type Browser } from '../support/browser.ts';
import { isSoundEverywhere } from '../support/browser-world.ts';
import { published, withdrawn } from '../support/list-builder.ts';
import { buildWorkbook, textRows } from '../support/workbook.ts';
import { listInstallation, type ListInstallation } from '../support/list-installation.ts';

const [maker, at, dayMs] = ['STMicroelectronics', '2026-11-10T00:00:00.000Z', 86_400_000];
let installation: ListInstallation;
let list: PublishedList;
let server: Server;
let port = 0;
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** The page and the look-up beside it, as the product serves them, without what needs an engine. */
async function goOnLine(): Promise<void> {
  const throttle = new RateLimiterMemory({ points: 10_000, duration: 60 });
  const answers = createLookupApi({ list, throttle, failed: (error) => expect(error).toBeUndefined() });
  const app = express().use((request, response, next) => void (answers(request, response) || next()), clientFiles());
  server = createServer(app).listen(port);
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo); // listening on a port
}
async function goOffLine(): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

beforeAll(async () => {
  installation = await listInstallation();
  const parts = ['STM32F407VGT6', 'STM32F411RET6', 'STM32H743ZIT6'];
  await installation.publish(
    ...parts.map((partNumber, number) => published({ maker, partNumber, at, number: number + 1 })),
  );
  await installation.publish(withdrawn({ maker, partNumber: 'STM32F411RET6', at: '2026-11-12T00:00:00.000Z' }));
  await installation.keep();
  list = await openPublishedList(installation.dataDir);
  await goOnLine();
  browser = await openBrowser();
  ({ context, page } = await browser.visitor(`http://localhost:${port}`));
  await page.goto('/lookup');
  await page.getByText('この端末に公表リスト（版 4）を保存しています').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await goOffLine();
  list?.close();
  await installation?.end();
}, 30_000);

async function isSound(name: string): Promise<void> {
  await screenshot(page, name);
  expect(await accessibilityFaults(page)).toEqual([]);
}
const card = (verdict: string) => page.locator(`[data-verdict=${verdict}]`);
async function lookUp(part: string): Promise<void> {
  await page.getByRole('textbox', { name: '型番', exact: true }).fill(part);
  await page.keyboard.press('Enter');
}
/** The time from the key to the verdict on the screen, in milliseconds. */
async function msToVerdict(part: string): Promise<number> {
  await page.getByRole('textbox', { name: '型番', exact: true }).fill(part);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        document.querySelector('form')?.requestSubmit();
        const look = () =>
          document.querySelector('[data-verdict]') && performance.now() > start
            ? done(performance.now() - start)
            : setTimeout(look, 1);
        setTimeout(look, 1);
      }),
  );
}

/** Asks with a condition, and sees at its field why it cannot be read. */
async function isRefusedAt(label: string, { asked, says }: { asked: string; says: string }): Promise<void> {
  await page.goto(`/lookup#partNumber=STM32F407VGT6&${asked}`);
  await page.reload();
  const field = page.getByLabel(label);
  await field.and(page.locator(':focus[aria-invalid=true]')).waitFor();
  const described = (await field.getAttribute('aria-describedby')) ?? '';
  expect(await page.locator(`#${described}`).innerText()).toContain(says);
  expect(await page.locator('[data-verdict]').count()).toBe(0);
}
const wrongConditions: readonly [string, { asked: string; says: string }][] = [
  ['メーカー（任意）', { asked: `manufacturer=${'A'.repeat(401)}`, says: '400 文字まで' }],
  ['いつの状態か', { asked: 'asOf=2999-01-01', says: '先の日付です' }],
  ['いつの状態か', { asked: 'asOf=soon', says: '日付として読めません' }],
  ['仕入書に書かれた公表年月', { asked: 'publicationMonth=2026-13', says: '年月として読めません' }],
  ['仕向地', { asked: 'destination=XX', says: 'この国は選べません' }],
];

describe('An officer with a line', () => {
  it('is told at the field which condition cannot be read, and asks again once it is mended', async () => {
    for (const [label, wrong] of wrongConditions) await isRefusedAt(label, wrong);
    const month = page.getByLabel('仕入書に書かれた公表年月');
    await page.getByLabel('仕向地').selectOption('');
    await month.fill('2026-13');
    await month.press('Enter');
    await month.and(page.locator(':focus[aria-invalid=true]')).waitFor();
    await isSound('look-up-wrong-condition');
    await month.fill('2026-11');
    await month.press('Enter');
    await card('LISTED').waitFor();
    expect(await month.getAttribute('aria-invalid')).toBeNull();
    await page.getByRole('textbox', { name: '型番', exact: true }).fill('S');
    await page.getByRole('button', { name: 'この文字で始まる型番を探す' }).click();
    await page.getByText('はじめの 3 文字').waitFor();
  }, 60_000);

  it('mends in its row what of a manifest cannot be read, while the others are answered', async () => {
    await page.getByRole('button', { name: '一覧照合' }).click();
    const rows = ['品番\tメーカー\t公表年月', 'STM32F407VGT6\t\t2026-13', `STM32F407VGT6\t${'A'.repeat(401)}\t`, 'STM32F407VGT6\t\t'];
    await page.getByRole('textbox').fill(rows.join('\n'));
    await page.getByRole('button', { name: '読み込む' }).click();
    await page.getByRole('button', { name: '3 行を照合する' }).click();
    await page.getByText('3 行を表示しています').waitFor();
    expect(await page.locator('tr[data-verdict=ROW_ERROR]').count()).toBe(2);
    const month = page.getByRole('textbox', { name: '1 行の公表年月（Enter で再照合）' });
    expect(await month.getAttribute('aria-invalid')).toBe('true');
    await isSound('manifest-wrong-field');
    await month.fill('2026-11');
    await month.press('Enter');
    await page.locator('tr[data-row="1"][data-verdict=LISTED]').waitFor();
    await page.getByRole('textbox', { name: '2 行のメーカー（Enter で再照合）' }).fill('');
    await page.getByRole('textbox', { name: '2 行のメーカー（Enter で再照合）' }).press('Enter');
    await page.locator('tr[data-row="2"][data-verdict=LISTED]').waitFor();
    await page.getByRole('button', { name: '一件の照会' }).click();
  }, 60_000);
}); // prettier-ignore

describe('An officer without a line', () => {
  it('opens the page, and has each verdict from the list that the browser keeps, with its age', async () => {
    await goOffLine();
    await page.goto('/lookup');
    await lookUp('ＳＴＭ３２Ｆ４０７ＶＧＴ６');
    await card('LISTED').waitFor();
    expect(await card('LISTED').innerText()).toContain('保存したリストによる回答');
    expect(await card('LISTED').locator('[data-age=fresh]').innerText()).toContain('1 時間以内');
    await page.getByText('通信がありません。保存した公表リストで回答します。').waitFor();
    await lookUp('STM32F411RET6');
    await card('NOT_IN_FORCE').waitFor();
    expect(await card('NOT_IN_FORCE').innerText()).toContain('取下げ');
    await lookUp('STM32F4O7VGT6');
    await card('NEAR').waitFor();
    await lookUp('XC7A35T-1CSG324C');
    await card('NOT_LISTED').waitFor();
    expect(await card('NOT_LISTED').innerText()).toContain('該当を意味しません');
    await lookUp('--');
    await page.getByText('型番として読めません').waitFor();
    for (const [label, wrong] of wrongConditions) await isRefusedAt(label, wrong);
  }, 60_000);

  it('is answered within 50 ms, and the screen is as sound as with a line', async () => {
    const times = [];
    for (let turn = 0; turn < 5; turn += 1)
      times.push(await msToVerdict(turn % 2 === 0 ? 'STM32H743ZIT6' : 'NOT-1234'));
    expect(Math.min(...times)).toBeLessThan(50);
    await isSoundEverywhere(page, 'look-up-without-a-line');
  }, 60_000);

  it('scans and checks a manifest from the kept list, and is told which one; a workbook needs a line', async () => {
    await page.getByRole('button', { name: 'スキャン' }).click();
    await page.getByText('読み取り待ち').waitFor();
    await scan(page, [...'STM32F407VGT6', 'Enter']);
    await page.locator('[data-scan=LISTED]').getByText('保存したリストによる回答').waitFor();
    await page.getByRole('cell', { name: '✓ 掲載あり（非該当）（保存したリスト 版 4）' }).waitFor();
    await isSound('scan-without-a-line');
    await page.getByRole('button', { name: '一覧照合' }).click();
    const workbook = {
      name: '送り状.xlsx',
      mimeType: 'application/octet-stream',
      buffer: buildWorkbook({ sheets: [{ rows: textRows([['品番'], ['STM32F407VGT6']]) }] }),
    };
    await page.locator('input[type=file]').setInputFiles(workbook);
    await page.getByText('CSV で保存するか、列を写して貼り付けてください。').waitFor();
    await page.getByRole('textbox').fill('品番\nSTM32F407VGT6\nSTM32F411RET6\nXC7A35T\nAB');
    await page.getByRole('button', { name: '読み込む' }).click();
    await page.getByRole('button', { name: '4 行を照合する' }).click();
    await page.getByText('4 行を表示しています').waitFor();
    expect(await page.locator('button[aria-pressed] strong').allInnerTexts()).toEqual([
      '4',
      '1',
      '0',
      '1',
      '1',
      '0',
      '1',
    ]);
    expect(await page.locator('[data-age=fresh]').innerText()).toContain('版 4');
    await isSound('manifest-without-a-line');
    await page.getByRole('button', { name: '一件の照会' }).click();
  }, 60_000);

  it('is told how a refresh ended, and has the newer list afterwards', async () => {
    await page.getByRole('button', { name: 'リストを更新' }).click();
    await page.getByText('更新できません：公表者に届きません').waitFor();
    await installation.publish(withdrawn({ maker, partNumber: 'STM32H743ZIT6', at: '2026-11-20T00:00:00.000Z' }));
    await installation.keep();
    await list.refresh();
    await goOnLine();
    await page.getByRole('button', { name: 'リストを更新' }).click();
    await page.getByText('公表リスト（版 5）を保存しています').waitFor();
    await page.getByRole('button', { name: '一覧照合' }).click();
    const cells = [['品番', 'メーカー'], ['STM32F407VGT6', maker], [], ['NOT-1234', '']];
    await page.locator('input[type=file]').setInputFiles({
      name: '送り状.xlsx',
      mimeType: 'application/octet-stream',
      buffer: buildWorkbook({ sheets: [{ rows: textRows(cells) }] }),
    });
    await page.getByRole('button', { name: '2 行を照合する' }).click();
    await page.getByText('2 行を表示しています').waitFor();
    expect(await page.locator('[data-age]').count()).toBe(0);
    await page.getByRole('button', { name: '変更' }).nth(1).click();
    await page.getByRole('checkbox', { name: '保存したリスト（版 5）で照合する' }).check();
    await page.getByRole('button', { name: '2 行を照合する' }).click();
    await page.locator('[data-age=fresh]').waitFor();
    await page.getByRole('button', { name: '一件の照会' }).click();
    await goOffLine();
    await lookUp('STM32H743ZIT6');
    await card('NOT_IN_FORCE').waitFor();
  }, 60_000);

  it('sees in red, inside the verdict, that the list is old; and no verdict at all once it has expired', async () => {
    await context.clock.setFixedTime(Date.now() + 4 * dayMs);
    await page.goto('/lookup');
    await lookUp('STM32F407VGT6');
    await card('LISTED').waitFor();
    expect(await card('LISTED').locator('[data-age=old]').innerText()).toContain('4 日前');
    await isSound('look-up-with-an-old-list');
    await context.clock.setFixedTime(Date.now() + 36 * dayMs);
    await lookUp('STM32F407VGT6');
    await page.getByText('保存した公表リストでは回答しません').waitFor();
    await page.getByText('有効期限を過ぎました').waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await isSound('look-up-with-an-expired-list');
    await context.clock.setFixedTime(Date.now());
  }, 60_000);

  it('is given no verdict from a list of which a byte was changed', async () => {
    await page.evaluate(async () => {
      const opened = indexedDB.open('gaihi-list');
      await new Promise((done) => (opened.onsuccess = done));
      const files = opened.result.transaction('files', 'readwrite').objectStore('files');
      const names = files.getAllKeys();
      await new Promise((done) => (names.onsuccess = done));
      const name = names.result.find((one) => String(one).startsWith('list-0-')) ?? '';
      const got = files.get(name);
      await new Promise((done) => (got.onsuccess = done));
      const bytes = new Uint8Array(got.result as ArrayBuffer); // as the page puts it there
      bytes[60] = (bytes[60] ?? 0) ^ 1;
      files.put(bytes.buffer, name);
      opened.result.close();
    });
    await page.goto('/lookup');
    await page.getByText('保存したファイルが、署名されたものと違います').waitFor();
    await lookUp('STM32F407VGT6');
    await page.getByText('いまは照会できません').waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
  }, 60_000);
});
