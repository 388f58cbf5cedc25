import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { saved } from '../support/browser-case.ts';
import { isSoundEverywhere, visitOf, type Visit } from '../support/browser-world.ts';
import { guidanceOnTheScreen } from './guidance.ts';

let clerk: Visit;
beforeAll(async () => (clerk = await visitOf('hoshimiClerk', 'sheets')), 120_000);
afterAll(() => clerk.end(), 30_000);

const verdict = (page: Page): Locator => page.getByRole('region', { name: '判定', exact: true });
const status = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();
const radio = (page: Page, question: string | RegExp, choice: string): Locator =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: choice, exact: true });
const view = (page: Page, name: string) => page.getByRole('navigation', { name: 'シートの見方' }).getByRole('link', { name }).click(); // prettier-ignore

/** The cursor is in this question. */
async function isAt(page: Page, id: string): Promise<void> {
  await page.waitForFunction((at) => document.activeElement?.closest('[id^=question-]')?.id === `question-${at}`, id);
}

describe('parameter sheets on the screen', () => {
  it('are listed by sector with law date and price, and an old edition says so', async () => {
    const { page } = clerk;
    await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: 'パラメータシート' }).click();
    await page.getByRole('heading', { level: 2, name: '航法・海洋・推進' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(7);
    await page.getByText('貴社 ￥1,100').first().waitFor();
    await page.getByLabel('版', { exact: true }).selectOption('2025');
    await page.getByText('⚠ 古い版です。2026年2月13日までの日の判定にだけ使えます。').waitFor();
    await isSoundEverywhere(page, 'sheets-list');
    await page.getByLabel('版', { exact: true }).selectOption('2026');
  }, 60_000);

  it('are answered by keys, judged while answering, and go on to the next open question', async () => {
    const { page } = clerk;
    const form = page.getByRole('heading', { level: 3, name: '様式 6-01' }).locator('..');
    await form.getByRole('button', { name: 'この版で答える' }).click();
    await page.getByRole('heading', { level: 1, name: '様式 6-01' }).waitFor();
    await verdict(page).getByText('要専門家確認').waitFor();
    await radio(page, '集積回路ですか', 'はい').focus();
    await page.keyboard.press('1');
    await isAt(page, 'kinds');
    await page.getByRole('checkbox', { name: '画像処理用プロセッサ（GPU）' }).check({ force: true });
    await page.keyboard.press('n');
    await isAt(page, 'radiation-designed');
    await page.keyboard.press('2');
    await isAt(page, 'custom');
    await page.keyboard.press('2');
    await isAt(page, 'parallel-mac');
    await page.keyboard.press('1');
    await isAt(page, 'tpp');
    await page.keyboard.type('５，９９９．９９');
    await page.getByText('解釈：5999.99 TOPS·bit').waitFor();
    await page.keyboard.press('Enter');
    await isAt(page, 'specially-designed');
    await radio(page, 'ほかの貨物のために', 'いいえ').check({ force: true });
    await page.keyboard.press('n');
    await isAt(page, 'unalterable');
    await page.keyboard.press('2');
    await isAt(page, 'cryptography');
    await page.keyboard.press('2');
    await verdict(page).getByText('× 非該当', { exact: true }).waitFor();
    await verdict(page).getByText('別表第2の3').first().waitFor();
    await verdict(page).getByText('16の項').first().waitFor();
    await isAt(page, 'performance-density');
  }, 60_000);

  it('show the law and guidance beside the question, also on a narrow screen', async () => {
    const { page } = clerk;
    await page.getByRole('textbox', { name: '合計処理性能' }).focus();
    const law = page.getByRole('complementary', { name: '条文と説明' });
    await law.getByRole('heading', { name: /第6条第一号ヨ/ }).waitFor();
    await law.getByText('総合処理性能').or(law.getByRole('group')).first().waitFor();
    await isSoundEverywhere(page, 'sheets-editor');
    await page.setViewportSize({ width: 400, height: 900 });
    await page
      .locator('#question-tpp')
      .getByRole('heading', { name: /第6条第一号ヨ/ })
      .waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  }, 60_000);

  it('take the last answer, and keep what was typed over a reload', async () => {
    const { page } = clerk;
    const tpp = page.getByRole('textbox', { name: '合計処理性能' });
    await tpp.fill('６０００');
    await verdict(page).getByText('○ 該当 7(1)').waitFor();
    await saved(page);
    await page.reload();
    expect(await tpp.inputValue()).toBe('６０００');
    await verdict(page).getByText('○ 該当 7(1)').waitFor();
  }, 30_000);

  it('say that the verdict is old while the line is cut', async () => {
    const { page, context } = clerk;
    await context.setOffline(true);
    await page.getByRole('textbox', { name: '合計処理性能' }).fill('5000');
    await page.getByText('いま評価できません').waitFor();
    await status(page, '最後の回答はまだ評価していません');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'もう一度評価する' }).click();
    await verdict(page).getByText('× 非該当', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: '合計処理性能' }).fill('6000');
    await verdict(page).getByText('○ 該当 7(1)').waitFor();
  }, 30_000);

  it('are seen as a comparison table and as an explanation', async () => {
    const { page } = clerk;
    await view(page, '項目別対比表');
    const row = page.getByRole('row', { name: /第6条第一号ヨ/ });
    await row.getByText('○ 満たす｜6000 TOPS·bit').waitFor();
    await row.getByText('限度と等しいか近い：証拠が必要').waitFor();
    await isSoundEverywhere(page, 'sheets-comparison');
    await view(page, '判定の説明');
    await page.getByRole('heading', { name: /○ 満たす.*第6条第一号ヨ/ }).waitFor();
    await page
      .getByRole('row', { name: /第6条第一号ヨ/ })
      .getByText('6000 TOPS·bit')
      .first()
      .waitFor();
    await isSoundEverywhere(page, 'sheets-explanation');
    await page.goBack();
    await page.getByRole('table', { name: /項目別対比表/ }).waitFor();
    await view(page, '回答');
  }, 60_000);

  it('say that an edition is not of the law of the day, and take the answers over with the differences', async () => {
    const { page } = clerk;
    await page.getByRole('textbox', { name: '判定する日' }).fill('令和8年1月15日');
    await page.getByText('後の法令の版です').waitFor();
    await page.getByRole('button', { name: '2025 年版へ移したときの違いを見る' }).click();
    await page.getByRole('table', { name: /2026 年版と 2025 年版の違い/ }).waitFor();
    await clerk.isSound('migration');
    await page.getByRole('button', { name: '回答を 2025 年版へ移す' }).click();
    await page.getByText('後の法令の版です').waitFor({ state: 'detached' });
    await page.getByText('2026年1月15日の法令（2025年10月9日施行の版）で判定します').waitFor();
    await saved(page);
    await page.reload();
    expect(await page.getByLabel('様式の版').inputValue()).toBe('2025');
    expect(clerk.faults).toEqual([]);
  }, 60_000);

  it('of items only open, ask, and end with an expert', async () => {
    const { page } = clerk;
    await page.goto('/sheets');
    const form = page.getByRole('heading', { level: 3, name: '様式 7-00' }).locator('..');
    await form.getByRole('button', { name: 'この版で答える' }).click();
    await page.getByRole('heading', { level: 1, name: '様式 7-00' }).waitFor();
    await verdict(page).getByText(/\S/).first().waitFor(); // from here on nothing moves away under the pointer
    await radio(page, /電子計算機/, 'はい').check({ force: true });
    await verdict(page).getByText('？ 要専門家確認 8').waitFor();
    await page.getByRole('complementary').getByText('項番 8 に当たるかだけを尋ねます').waitFor();
    await view(page, '判定の説明');
    await page.getByText('条項ごとの説明はありません。').waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: 'シート：7-00' }).click();
    await page.getByRole('heading', { level: 1, name: '様式 7-00' }).waitFor();
  }, 60_000);
});

guidanceOnTheScreen(() => clerk); // it leaves the page in English
