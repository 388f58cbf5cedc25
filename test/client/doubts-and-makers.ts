import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, screenshot } from '../support/browser.ts';
import { isSoundEverywhere, type BrowserWorld } from '../support/browser-world.ts';
import { until } from '../support/case-driver.ts';

async function isSound(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  expect({ [name]: await accessibilityFaults(page) }).toEqual({ [name]: [] });
}

/** Keeps what is sent on its way until it is let go. */
async function holdUploads(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((open) => (letGo = open));
  await page.route('**/files/upload/*', async (route) => {
    await gate;
    await route.continue();
  });
  return () => letGo();
}

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();

/** Of the entry HX-100 of Hoshimi, which the world must list. */
export function doubtsOnTheScreen(product: () => BrowserWorld): void {
  describe('doubts about listed entries on the screen', () => {
    let officer: { page: Page; faults: readonly string[] };

    it('are none at first, and begin with the entry that was looked up, already filled in', async () => {
      officer = await product().signedIn('customsOfficer');
      const { page } = officer;
      await page.goto('/doubts');
      await page.getByText('回答を待っている疑義はありません。').waitFor();
      await isSound(page, 'doubts-none');
      await page.goto('/doubts/new?manufacturer=Hoshimi&partNumber=%22HX-100%22&asOf=2026-11-15T00:00:00.000Z');
      await page.getByRole('heading', { name: 'この掲載についてです' }).waitFor();
      await page.getByText('2026-11/0004', { exact: true }).waitFor();
      await isSound(page, 'doubt-new');
    }, 60_000);

    it('keep what was typed over a reload, and say what is missing', async () => {
      const { page } = officer;
      await page.getByRole('textbox', { name: '何が疑わしいか' }).fill('刻印が HX-101 です。\n仕入書は HX-100 です。');
      await page.reload();
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: '理由を選んでください。' }).waitFor();
      expect(await page.getByRole('alert').evaluate((box) => box === document.activeElement)).toBe(true);
      const text = page.getByRole('textbox', { name: '何が疑わしいか' });
      expect(await text.inputValue()).toContain('刻印が HX-101');
      await text.focus();
      await page.keyboard.type('12');
      expect(await text.inputValue()).toContain('12');
      expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
      await isSound(page, 'doubt-missing');
      await page.getByText('貨物の表示が掲載と合わない').click();
      await page.getByRole('button', { name: '疑義を伝える' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^疑義 D-/ }).waitFor();
      await status(page, '専門家を待っています');
      await isSound(page, 'doubt-raised');
      await page.goto('/lookup'); // an open page of the doubt would read its answer by itself
    }, 60_000);

    it('wait on the home page of an expert, who takes and answers them by keys alone', async () => {
      const { page, faults } = await product().signedIn('expertElectronics');
      await page.goto('/');
      await page.getByText('公表リストの疑義が 1 件').waitFor();
      await page.getByRole('link', { name: '疑義を見る' }).click();
      await page.getByRole('rowheader').getByRole('link').click();
      await page.getByRole('button', { name: '引き受ける' }).focus();
      await page.keyboard.press('Enter');
      await status(page, '専門家が調べています');
      await page.getByRole('button', { name: '回答する…' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '回答を送る' }).click();
      expect(await page.getByRole('dialog').getByText('選んでください。').count()).toBe(2);
      await page.getByRole('radio').first().and(page.locator(':focus')).waitFor();
      await page.getByText('貨物は掲載の品ではない').click();
      await page.getByText('別の型である').click();
      await page.getByRole('textbox', { name: '税関職員への説明' }).fill('掲載は HX-100 だけです。');
      await isSound(page, 'doubt-answer');
      await page.getByRole('button', { name: '回答を送る' }).click();
      await status(page, '回答しました');
      await isSoundEverywhere(page, 'doubt-answered');
      expect(faults).toEqual([]);
    }, 60_000);

    it('bring the answer back to the officer, without the name of who gave it', async () => {
      const { page, faults } = officer;
      await page.goto('/');
      await page.getByText('公表リストの疑義が 1 件').waitFor();
      await page.goto('/doubts');
      await page.getByText('回答：貨物は掲載の品ではない').waitFor();
      await isSound(page, 'doubts-closed');
      await page.getByRole('rowheader').getByRole('link').click();
      await page.getByText('掲載は HX-100 だけです。').waitFor();
      expect(await page.getByText('吉田').count()).toBe(0);
      await page.getByText('CISTECが回答しました。').waitFor();
      await page.goto('/');
      await page.getByRole('heading', { name: '対応が必要です' }).waitFor();
      await until(async () => (await page.getByText('公表リストの疑義が').count()) === 0);
      expect(faults).toEqual([]);
    }, 60_000);
  });
}

/** In a world in which no maker takes part yet. */
export function makersOnTheScreen(product: () => BrowserWorld): void {
  describe('makers of the published list on the screen', () => {
    const choose = (page: Page, label: string, option: string) =>
      page.getByRole('dialog').getByLabel(label).selectOption({ label: option });
    const enter = (page: Page) => page.getByRole('button', { name: '登録簿に記録する' }).click();
    const report = { name: '訪問の報告 2026年11月.pdf', text: '%PDF-1.7 report of the visit' };
    let address: string;

    it('are admitted by an administrator, who enters what was filed and sees what still stands against publication', async () => {
      const { page, faults } = await product().signedIn('administrator');
      await page.goto('/makers');
      await page.getByText('参加するメーカーはまだありません。').waitFor();
      await page.getByRole('button', { name: 'メーカーを登録する…' }).click();
      await page.getByRole('textbox', { name: 'いつから' }).fill('2019-13-01');
      await enter(page);
      expect(await page.getByRole('dialog').getByText('入力してください。').count()).toBe(3);
      await page.getByRole('dialog').getByText('日付として読めません。').waitFor();
      expect(await page.getByLabel('会社').evaluate((field) => field === document.activeElement)).toBe(true);
      await isSound(page, 'makers-admit');
      await choose(page, '会社', '星見電子工業株式会社');
      await page.getByRole('textbox', { name: '公表する名（英語）' }).fill('Hoshimi');
      await page.getByRole('textbox', { name: '公表する名（日本語）' }).fill('星見');
      await page.getByRole('textbox', { name: 'いつから' }).fill('令和元年４月１日');
      await enter(page);
      await page.getByRole('link', { name: '星見' }).click();
      await status(page, '公表を妨げるもの 5 件');
      address = new URL(page.url()).pathname;
      await page.getByRole('button', { name: '内部規程の登録を記録する…' }).click();
      await page.getByRole('textbox', { name: '受理票の番号' }).fill('CP-1');
      await page.getByRole('textbox', { name: 'いつから' }).fill('2019-04-01');
      await enter(page);
      await page.getByText('CP-1（').waitFor();
      await page.getByRole('button', { name: 'チェックリストを記録する…' }).click();
      await page.getByRole('textbox', { name: '受理票の番号' }).fill('CL-2026');
      await enter(page);
      await page.getByRole('row', { name: /2026.*提出済み.*CL-2026/ }).waitFor();
      for (const office of ['統括責任者', '該非確認責任者']) {
        await page.getByRole('button', { name: '責任者の就任を記録する…' }).click();
        await choose(page, '職', office);
        await choose(page, '氏名', '高橋 健一');
        await enter(page);
        await page.getByRole('row', { name: new RegExp(`高橋 健一.*${office}.*在任中`) }).waitFor();
      }
      await page.getByRole('button', { name: '内部規程を評価する…' }).click();
      await choose(page, '水準', 'モデルを満たす');
      await choose(page, '何に基づくか', '訪問');
      await page.getByRole('textbox', { name: '根拠の書類の番号' }).fill('A-1');
      await page.getByText('添えた文書はまだありません。').waitFor();
      await enter(page);
      await page.getByRole('dialog').getByText('文書を一つ以上添えてください。').waitFor();
      const attach = (...files: { name: string; text: string }[]) =>
        page
          .getByRole('dialog')
          .locator('input[type=file]')
          .setInputFiles(
            files.map(({ name, text }) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) })),
          );
      const letGo = await holdUploads(page);
      await attach(report, { name: '議事録.pdf', text: '%PDF-1.7 minutes' }, { name: 'macro.pdf', text: '<html>' });
      await status(page, '送信中：訪問の報告');
      expect(await page.getByRole('progressbar', { name: '送信の進み具合' }).count()).toBe(1);
      await page.getByRole('textbox', { name: '根拠の書類の番号' }).press('Enter'); // nothing is entered while they are on their way
      await isSound(page, 'maker-sending');
      letGo();
      await page.getByRole('dialog').getByText('動作する内容').waitFor();
      const row = (name: string) => page.getByRole('dialog').getByRole('row', { name });
      const [download] = await Promise.all([page.waitForEvent('download'), row('訪問').getByRole('link').click()]);
      expect(download.suggestedFilename()).toBe(report.name);
      await screenshot(page, 'maker-assess');
      await row('議事録').getByRole('button', { name: '議事録.pdf を外す' }).focus();
      await page.keyboard.press('Enter');
      await row('議事録').waitFor({ state: 'detached' });
      expect(await page.locator('input[type=file]').evaluate((field) => field === document.activeElement)).toBe(true);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await isSound(page, 'maker-assess-390');
      await page.setViewportSize({ width: 1280, height: 900 });
      await enter(page);
      await page.getByText('確定を待っています').waitFor();
      expect(await page.getByRole('button', { name: '評価 A-1 を確定する' }).count()).toBe(0);
      await isSoundEverywhere(page, 'maker');
      expect(faults).toEqual([]);
    }, 120_000);

    it('are confirmed by another person, and read by their own people, who enter nothing', async () => {
      const approver = await product().signedIn('approver');
      await approver.page.goto(address);
      const [opened] = await Promise.all([
        approver.page.waitForEvent('download'),
        approver.page.getByRole('link', { name: report.name }).click(),
      ]);
      expect(opened.suggestedFilename()).toBe(report.name);
      await approver.page.getByRole('button', { name: '評価 A-1 を確定する' }).focus();
      await approver.page.keyboard.press('Enter');
      await status(approver.page, '公表を妨げるものはありません');
      await approver.page.getByText('文書 1 件に同意').waitFor();
      await isSound(approver.page, 'maker-confirmed');
      const { page, faults } = await product().signedIn('hoshimiOfficer');
      await page.goto('/');
      await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '参加メーカー' }).click();
      await page.getByRole('link', { name: '星見' }).click();
      await status(page, '公表を妨げるものはありません');
      expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
      expect(await page.getByText('根拠の文書', { exact: true }).count()).toBe(0);
      await isSound(page, 'maker-own');
      const other = await product().signedIn('kazahayaOfficer');
      await other.page.goto(address);
      await other.page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();
      expect([...faults, ...approver.faults, ...other.faults]).toEqual([]);
    }, 60_000);
  });
}
