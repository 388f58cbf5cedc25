import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { accessibilityFaults, scan, screenshot } from '../support/browser.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { leafBytes, openLog, published, startSigner, withdrawn } from '../support/list-builder.ts';
import { startBulkWorker, type ServerProcess } from '../support/server-process.ts';
import { doubtsOnTheScreen, makersOnTheScreen } from './doubts-and-makers.ts';

let world: BrowserWorld;
let signer: ServerProcess;
let page: Page;
let faults: readonly string[];
const maker = 'STMicroelectronics';
beforeAll(async () => {
  world = await browserWorld({ startBulk: startBulkWorker });
  const { dataDir } = world.api.world.config;
  signer = await startSigner(dataDir);
  const at = '2026-11-10T00:00:00.000Z';
  const leaves = [
    published({ maker, partNumber: 'STM32F407VGT6', at }),
    published({ maker, partNumber: 'STM32F411RET6', at, number: 2 }),
    withdrawn({ maker, partNumber: 'STM32F411RET6', at: '2026-11-12T00:00:00.000Z', number: 3 }),
    published({ maker: 'Hoshimi', partNumber: 'HX-100', at, number: 4 }),
  ];
  const visited = await world.visitor();
  [page, faults] = [visited.page, visited.faults];
  await page.goto('/lookup');
  await box().fill('STM32F407VGT6');
  await page.keyboard.press('Enter');
  await page.getByText('まだ掲載がありません').waitFor();
  await (await openLog(dataDir)).append({ after: 0, entries: leaves.map(leafBytes) });
  for (let turn = 0; turn < 300 && (await treeSize()) === 0; turn += 1) await page.waitForTimeout(100);
}, 120_000);
afterAll(async () => {
  await signer?.stop();
  await world.end();
}, 30_000);

const button = (name: RegExp | string) => page.getByRole('button', { name });
const box = () => page.getByRole('textbox', { name: '型番', exact: true });
const card = (verdict: string) => page.locator(`[data-verdict=${verdict}]`);
const treeSize = async () => JSON.parse(await (await fetch(`${world.api.origin}/v1/lookup/ABC`)).text()).treeSize;

async function lookUp(part: string): Promise<void> {
  await box().fill(part);
  await page.keyboard.press('Enter');
}

describe('An officer at the border', () => {
  it('types a number in full width and is told that it is listed, how it was read, and what remains to be checked', async () => {
    await lookUp('ＳＴＭ３２Ｆ４０７ＶＧＴ６');
    await card('LISTED').waitFor();
    const text = await card('LISTED').innerText();
    for (const words of ['掲載あり（非該当）', 'STM32F407VGT6', maker, '2026-11/0001', '別表第2の3の仕向地の確認は別に必要です']) expect(text).toContain(words);
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 30_000);

  it('asks with the line of an invoice, and is told whether it agrees', async () => {
    await lookUp(`Maker: ${maker} / Type: STM32F407VGT6 / Published: 2026-11/0001`);
    await page.getByText('仕入書の記載は公表と一致します').waitFor();
    expect([await box().inputValue(), await page.locator('[name=manufacturer]').inputValue()]).toEqual(['STM32F407VGT6', maker]);
    await lookUp(`Maker: ${maker} / Type: STM32F407VGT6 / Published: 2026-09/0001`);
    await page.getByText('仕入書の記載が公表と違います：公表年月').waitFor();
    await box().evaluate((field: HTMLInputElement) => field.form?.reset());
  }, 30_000);

  it('pastes a number into the empty box, and needs no key more', async () => {
    await box().fill('');
    await box().evaluate((field: HTMLInputElement) => {
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
      field.value = 'STM32F411RET6';
    });
    await card('NOT_IN_FORCE').waitFor();
    expect(await card('NOT_IN_FORCE').innerText()).toContain('取下げ');
  }, 30_000);

  it('never takes "not listed" for "controlled"', async () => {
    await lookUp('XC7A35T-1CSG324C');
    await card('NOT_LISTED').waitFor();
    expect(await card('NOT_LISTED').innerText()).toContain('該当を意味しません');
  }, 30_000);

  it('is offered a similar number, and opens it only by choosing it', async () => {
    await lookUp('STM32F4O7VGT6');
    await card('NEAR').waitFor();
    expect(await card('NEAR').locator('mark').allInnerTexts()).toEqual(['0']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /STM32F407VGT6/ }).click();
    await card('LISTED').waitFor();
  }, 30_000);

  it('is told a failure of ours in words, and shown no verdict', async () => {
    await page.route('**/v1/lookup/**', (route) => route.abort());
    await lookUp('STM32F407VGT6');
    await page.getByText('いまは照会できません').waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.unroute('**/v1/lookup/**');
  }, 30_000);

  it('is told when a text is no number', async () => {
    await lookUp('--');
    await page.getByText('型番として読めません').waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(faults.filter((fault) => !/ERR_FAILED|422/.test(fault))).toEqual([]);
  }, 30_000);
}); // prettier-ignore

describe('With a verdict in front of them, an officer', () => {
  beforeAll(() => page.goto('/lookup'));

  it('pastes the next number where nothing is typed, and verifies its proof with one key', async () => {
    await page.locator('body').click({ position: { x: 2, y: 500 } });
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', 'ＳＴＭ３２Ｆ４０７ＶＧＴ６');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await card('LISTED').waitFor();
    expect(await card('LISTED').innerText()).toContain('Maker: STMicroelectronics / Type: STM32F407VGT6 / Published: 2026-11/0001');
    await page.keyboard.press('v');
    await page.locator('[data-proven=true]').waitFor();
    expect(await card('LISTED').innerText()).toContain('証明されました');
    expect(await page.getByRole('link', { name: /疑義を届ける/ }).getAttribute('href')).toContain('/doubts/new?manufacturer=STMicroelectronics&partNumber=%22STM32F407VGT6%22');
    await screenshot(page, 'look-up-verified');
  }, 60_000);

  it('prints the verdict on one page with hash, version, law and the public page of the entry', async () => {
    await page.evaluate(() => (window.print = () => void document.body.setAttribute('data-printed', 'yes')));
    await page.locator('section[data-verdict]').focus();
    await page.keyboard.press('p');
    await page.locator('body[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('[data-paper=LISTED]').innerText();
    for (const words of ['掲載あり（非該当）', '令和8年', '16の項(1)', '/list/entry/integratedCircuits/stmicroelectronics/STM32F407VGT6', '版のハッシュ', '2026年2月14日']) expect(paper).toContain(words);
    expect(await page.getByRole('textbox', { name: '型番', exact: true }).isVisible()).toBe(false);
    await screenshot(page, 'look-up-paper');
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
  }, 30_000);

  it('asks for a destination and by the invoice, and is told what remains and what differs', async () => {
    await page.goto('/lookup#partNumber=STM32F407VGT6&destination=CN&publicationMonth=2026-10');
    await page.reload();
    await card('LISTED').waitFor();
    const text = await card('LISTED').innerText();
    for (const words of ['中国 について残る確認', '別表第2の4', '仕入書の記載が公表と違います', '公表年月']) expect(text).toContain(words);
    await page.goBack();
  }, 30_000);

  it('finds numbers by their beginning and by a publication, and opens one as a question of its own', async () => {
    await page.goto('/lookup');
    await box().fill('stm32');
    await button('この文字で始まる型番を探す').click();
    await page.locator('[data-found="2"]').waitFor();
    await box().fill('2026-11/0002');
    await page.keyboard.press('Enter');
    await page.locator('[data-found="1"]').waitFor();
    expect(await page.locator('[data-found]').innerText()).toContain('解釈：公表番号 2026-11/0002 の掲載');
    await screenshot(page, 'look-up-found');
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(/STM32F411RET6/).click();
    await card('NOT_IN_FORCE').waitFor();
  }, 30_000);
}); // prettier-ignore

describe('With a scanner', () => {
  const word = (outcome: string) => page.locator(`[data-scan=${outcome}]`);
  beforeAll(async () => {
    await page.locator('section[data-verdict]').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.getByText('読み取り待ち').waitFor();
  });

  it('no key is needed: a burst is read, with a live input method too', async () => {
    await scan(page, [...'STM32F407VGT6']);
    await word('LISTED').waitFor();
    await page.evaluate(() => {
      for (const code of ['KeyS', 'KeyT', 'KeyM', 'Digit3', 'Digit2', 'KeyF', 'Digit4', 'Digit1', 'Digit1', 'KeyR', 'KeyE', 'KeyT', 'Digit6', 'Enter'])
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Process', code, keyCode: 229, isComposing: true, bubbles: true, cancelable: true }),
        );
    });
    await word('NOT_IN_FORCE').waitFor();
    expect(
      await word('NOT_IN_FORCE')
        .locator('p')
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize),
    ).toBe('48px');
  }, 30_000);

  it('takes the number out of a label, keeps what it could not read, and prints the history with one key', async () => {
    await scan(page, [...'1PSTM32F407VGT6', 'Enter']);
    await page.getByText('識別子 1P を除く').waitFor();
    await scan(page, [...'[)>061PABCQ5', 'Enter']);
    await word('BAD_READ').waitFor();
    await scan(page, [...'A'.repeat(401), 'Enter']);
    await word('BAD_READ').getByText('A'.repeat(401)).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(5);
    await page.evaluate(() => (window.print = () => void document.body.setAttribute('data-printed', 'scans')));
    await page.keyboard.press('p');
    await page.locator('body[data-printed=scans]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 60_000);
}); // prettier-ignore

describe('With a manifest', () => {
  it('pastes it, sees how it is read, and is shown what needs a person', async () => {
    await page.locator('h1').click();
    await page.waitForTimeout(100);
    await page.keyboard.press('g');
    await page.waitForTimeout(100);
    await page.keyboard.press('b');
    const rows = ['品番\tメーカー\t公表年月', `STM32F407VGT6\t${maker}\t2026-11`, `STM32F411RET6\t${maker}\t2026-11`, 'STM32F4O7VGT6\t\t', 'XC7A35T\t\t', 'AB\t\t', `STM32F407VGT6\t${maker}\t2026年10月`];
    await page.getByRole('textbox').fill(rows.join('\n'));
    await button('読み込む').click();
    await button('6 行を照合する').click();
    await page.getByText('6 行を表示しています').waitFor();
    const counts = await page.locator('button[aria-pressed] strong').allInnerTexts();
    expect(counts).toEqual(['6', '2', '1', '1', '1', '1', '1']);
    await page.locator('h1').click();
    await page.keyboard.press('f');
    await page.getByText('5 行を表示しています').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 90_000);

  it('corrects a row in place, and saves the same rows with the verdicts', async () => {
    const field = page.getByRole('textbox', { name: '3 行の型番（Enter で再照合）' });
    await field.fill('STM32F407VGT6');
    await field.press('Enter');
    await page.getByText('4 行を表示しています').waitFor();
    const next = page.getByRole('textbox', { name: '4 行の型番（Enter で再照合）' });
    expect(await next.evaluate((one) => one === document.activeElement)).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), button('結果ファイルを保存（CSV）').click()]);
    expect(download.suggestedFilename()).toBe('manifest_結果.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF品番,メーカー,公表年月,判定,解釈/);
    expect(lines[1]).toMatch(/^STM32F407VGT6,STMicroelectronics,2026-11,✓ 掲載あり（非該当）,STM32F407VGT6,/);
    expect(lines[3]).toMatch(/^STM32F4O7VGT6,,,✓ 掲載あり/);
    expect(lines[6]).toContain('相違：公表年月');
    for (const words of ['SHA-256', '公表記録の件数と根', '16の項(1)']) expect(lines.slice(7).join('\n')).toContain(words);
  }, 30_000);

  it('of 10,000 rows is checked in pieces, while a count moves', async () => {
    await button('変更').first().click();
    await page
      .getByRole('textbox')
      .first()
      .evaluate((field) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', Array.from({ length: 10_000 }, (_, at) => (at % 2 ? `ABC${at}` : 'STM32F407VGT6')).join('\n'));
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
    const moving = page.locator('progress').waitFor();
    await button('10,000 行を照合する').click();
    await page.getByText('10,000 行を表示しています').waitFor();
    await moving;
    expect(await page.locator('button[aria-pressed] strong').allInnerTexts()).toEqual(['10,000', '5,000', '0', '5,000', '0', '0', '0']);
    expect(faults.filter((fault) => !/ERR_FAILED|422|400/.test(fault))).toEqual([]);
  }, 60_000);
}); // prettier-ignore

describe('The public', () => {
  const entry = '/list/entry/integratedCircuits/stmicroelectronics/STM32F407VGT6';

  it.each(['/list', `/list?maker=${maker}`, entry, '/list/releases', '/list/releases/2026-11/0003', '/list/verify'])(
    'reads %s in both languages, wide and narrow',
    async (path) => {
      await page.setViewportSize({ width: 400, height: 900 });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}language=en`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.locator('a[hreflang=ja]').click();
      await page.locator('html[lang=ja]').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    60_000,
  );

  it('pastes a proof and is told in words that it holds, or that it does not', async () => {
    const proof = await (await fetch(`${world.api.origin}${entry}?proof=0`)).text();
    await page.goto('/list/verify?language=ja');
    await page.getByRole('textbox').fill(proof);
    await button('確かめる').click();
    await page.getByText('証明されました').waitFor();
    await screenshot(page, 'list-verified');
    await page.getByRole('textbox').fill(proof.replace('VGT6', 'VGT7'));
    await button('確かめる').click();
    await page.getByText('証明できませんでした').waitFor();
    expect(faults.filter((fault) => !/ERR_FAILED|422|400/.test(fault))).toEqual([]);
  }, 30_000);
}); // prettier-ignore

doubtsOnTheScreen(() => world);
makersOnTheScreen(() => world);
