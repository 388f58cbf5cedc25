import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { browserWorld, isSoundEverywhere, type BrowserWorld } from '../support/browser-world.ts';
import type { Visitor } from '../support/browser.ts';
import { saved } from '../support/browser-case.ts';
import { sheet } from '../support/filled-sheet.ts';

let world: BrowserWorld;
let clerk: Visitor;
beforeAll(async () => {
  world = await browserWorld();
  clerk = await world.signedIn('hoshimiClerk');
}, 120_000);
afterAll(() => world.end(), 30_000);

async function keep(): Promise<string> {
  const { selfJudgment } = await world.api.as('hoshimiClerk').act('keepSelfJudgment', {
    commandId: ulid(), sheet: sheet(), productNameJa: '画像処理用IC', productNameEn: 'Graphics IC', maker: '髙﨑𠮷電子', partNumber: 'AX-6000', officer: '高橋 健一',
  }); // prettier-ignore
  return selfJudgment?.number ?? '';
}

async function refuses(page: Page, path: string): Promise<number> {
  return (await page.request.get(path)).status();
}

describe("a company's own judgments on the screen", () => {
  it('begin with an empty library that says what to do', async () => {
    const { page } = clerk;
    await page.goto('/self-judgments');
    await page.getByText('まだありません。様式に答え、').waitFor();
    await isSoundEverywhere(page, 'self-judgments-empty');
    await page.getByRole('link', { name: '新しく判定する' }).click();
    await page.getByRole('heading', { level: 1, name: 'パラメータシート' }).waitFor();
  }, 60_000);

  it('are kept from a sheet: every problem is named first, then the page of what was kept opens', async () => {
    const { page } = clerk;
    const form = page.getByRole('heading', { level: 3, name: '様式 7-00' }).locator('..');
    await form.getByRole('button', { name: 'この版で答える' }).click();
    await page.getByRole('textbox', { name: '製造者' }).fill('星見電子工業');
    await saved(page);
    await page.getByRole('button', { name: '自主判定として残す' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
    await page.getByRole('textbox', { name: '品名（日本語）' }).fill('計算機');
    await page.getByRole('textbox', { name: '型番' }).fill('ＣＸ－１');
    await saved(page);
    await page.getByRole('button', { name: '自主判定として残す' }).click();
    await page.getByRole('heading', { level: 1, name: /^J-.* 計算機$/ }).waitFor();
    await page.getByText('CX-1').waitFor();
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'あなたの案件' }).waitFor();
    expect(await page.getByRole('link', { name: 'シート：7-00' }).count()).toBe(0);
  }, 60_000);

  it('are listed with verdict, edition and law, and show each side of what was kept', async () => {
    const { page } = clerk;
    const number = await keep();
    await page.goto('/self-judgments');
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.getByText('× 非該当').waitFor();
    await isSoundEverywhere(page, 'self-judgments-list');
    await row.getByRole('link', { name: number }).click();
    await page.getByText('2026年11月1日（2026年2月14日施行の版）').waitFor();
    await page
      .getByRole('row', { name: /放射線の影響/ })
      .getByText('髙﨑𠮷電子 仕様書 / 12 頁 / メーカー回答')
      .waitFor();
    await page.getByText('5999.99 TOPS·bit（入力：５，９９９．９９）').waitFor();
    await isSoundEverywhere(page, 'self-judgments-one');
    const views = page.getByRole('navigation', { name: 'シートの見方' });
    await views.getByRole('link', { name: '項目別対比表' }).click();
    await page
      .getByRole('row', { name: /第6条第一号ヨ/ })
      .getByText('× 満たさない｜5999.99 TOPS·bit')
      .waitFor();
    await views.getByRole('link', { name: '判定の説明' }).click();
    await page.getByText('満たす条項も、未定の条項もありません。').waitFor();
    await page.reload();
    await page.getByText('満たす条項も、未定の条項もありません。').waitFor();
  }, 60_000);

  it('are printed after a purchase at the price of the member class, in both languages', async () => {
    const { page } = clerk;
    const path = page
      .url()
      .replace(/^.*self-judgments\/([^?]+).*$/, '/exports/self-judgments/$1/1/sheet.pdf?language=ja');
    expect(await refuses(page, path)).toBe(402);
    await page.getByRole('button', { name: '様式 6-01 2026 年版の印刷を ￥1,100 で購入する' }).click();
    await page.getByRole('link', { name: 'パラメータシート（PDF） 日本語' }).waitFor();
    for (const name of ['パラメータシート（PDF） 日本語', '項目別対比表（XLSX） 英語']) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(await file.failure()).toBeNull();
    }
    await page.getByRole('link', { name: '照合ページを開く' }).click();
    await page.getByText('登録されたときのままです').waitFor();
    await page.goBack();
  }, 60_000);

  it('become an application with their findings, answers and law, ready to be sent', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'この判定から相談を作る' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'ない' }).check({ force: true });
    await dialog.getByRole('button', { name: '下書きを作り、内容の確認へ進む' }).click();
    await page.getByRole('heading', { level: 1, name: '内容の確認' }).waitFor();
    await page.getByText('合計処理性能（TPP）：5999.99 TOPS·bit').waitFor();
    await page
      .getByText(/第6条第一号ヨ：× 非該当/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '送信する' }).click();
    await page.getByRole('heading', { level: 1, name: /^受付票/ }).waitFor();
  }, 60_000);

  it('are corrected as the next version, and the first one stays', async () => {
    const { page } = clerk;
    const number = await keep();
    await page.goto(`/self-judgments/${number}`);
    await page.getByRole('button', { name: '回答を直して次の版を作る' }).click();
    await page.getByRole('textbox', { name: '合計処理性能' }).fill('6000');
    await saved(page);
    await page.getByRole('button', { name: `${number} の次の版として残す` }).click();
    await page.getByText('第 2 版（表示中）').waitFor();
    await page.getByText('○ 該当 7(1)').waitFor();
    await page.getByRole('link', { name: '第 1 版' }).click();
    await page.getByText('× 非該当').first().waitFor();
    expect(new URL(page.url()).search).toBe('?version=1');
    expect(clerk.faults).toEqual([]);
  }, 60_000);
});
