import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/browser.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { leafBytes, openLog, published, startSigner, withdrawn } from '../support/list-builder.ts';
import type { ServerProcess } from '../support/server-process.ts';

let world: BrowserWorld;
let signer: ServerProcess;
let page: Page;
let faults: readonly string[];
const maker = 'STMicroelectronics';
beforeAll(async () => {
  world = await browserWorld();
  const { dataDir } = world.api.world.config;
  signer = await startSigner(dataDir);
  const at = '2026-11-10T00:00:00.000Z';
  const leaves = [
    published({ maker, partNumber: 'STM32F407VGT6', at }),
    published({ maker, partNumber: 'STM32F411RET6', at, number: 2 }),
    withdrawn({ maker, partNumber: 'STM32F411RET6', at: '2026-11-12T00:00:00.000Z', number: 3 }),
  ];
  const visited = await world.visitor();
  [page, faults] = [visited.page, visited.faults];
  await page.goto('/lookup');
  await box().fill('STM32F407VGT6');
  await page.keyboard.press('Enter');
  await page.getByText('まだ掲載がありません').waitFor();
  await (await openLog(dataDir)).append({ after: 0, entries: leaves.map(leafBytes) });
  for (let turn = 0; turn < 100 && (await treeSize()) === 0; turn += 1) await page.waitForTimeout(100);
}, 120_000);
afterAll(async () => {
  await signer?.stop();
  await world.end();
}, 30_000);

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
    for (const words of [
      '掲載あり（非該当）',
      'STM32F407VGT6',
      maker,
      '2026-11 ・ 1',
      '別表第2の3の仕向地の確認は別に必要です',
    ])
      expect(text).toContain(words);
    expect(await accessibilityFaults(page)).toEqual([]);
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
});
