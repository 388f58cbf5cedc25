import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visitOf, type Visit } from '../support/browser-world.ts';

let clerk: Visit;
beforeAll(async () => (clerk = await visitOf('hoshimiClerk', 'correlation')), 120_000);
afterAll(() => clerk.end(), 30_000);

/** By keys alone: `/` finds the box, Enter asks. */
async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
}

describe('the correlation table on the screen', () => {
  it('is found in the menu and shows its contents before anything is asked', async () => {
    const { page } = clerk;
    await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '番号の対応' }).click();
    await page.getByRole('heading', { level: 1, name: '日本と EU の番号の対応' }).waitFor();
    await page.locator('summary', { hasText: '7 エレクトロニクス' }).click();
    await page.getByRole('link', { name: '7(8の2)' }).waitFor();
    await clerk.isSound('contents');
  }, 30_000);

  it('understands any way of writing, says how, and answers from both sides', async () => {
    const { page } = clerk;
    await ask(page, '省令６条１号ホ(1)3');
    await page.getByText('入力「省令６条１号ホ(1)3」→ 解釈 貨物等省令 第6条第一号ホ（一）３').waitFor();
    await page.getByRole('region', { name: 'この番号の対応：1 件' }).getByRole('link', { name: '3A001.a.5.a.3' }).click();
    await page.getByText('解釈 3A001.a.5.a.3').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('3A001.a.5.a.3');
    expect(await page.getByRole('textbox', { name: '番号または語' }).inputValue()).toBe('3A001.a.5.a.3');
    await page.getByText('∩ 一部が重なる').first().waitFor();
    await clerk.isSound('answer');
    await page.goBack();
    await page.getByText('解釈 貨物等省令 第6条第一号ホ（一）３').waitFor();
  }, 30_000); // prettier-ignore

  it('keeps unknown, American and unreadable apart', async () => {
    const { page } = clerk;
    await ask(page, '3A001.a.5.a.9');
    await page.getByText('対応がないという意味ではありません。').waitFor();
    await page.getByRole('link', { name: '3A001.a.5.a', exact: true }).waitFor();
    await clerk.isSound('unknown');
    await ask(page, '5A992.C SC');
    await page.getByText('米国の番号です。').waitFor();
    await ask(page, 'accelerometers');
    await page.getByText('「accelerometers」は番号として読めません。').waitFor();
    await page.getByRole('link', { name: '7A001' }).first().waitFor();
    await clerk.isSound('words');
  }, 30_000);

  it('answers for another day, in English, on a narrow screen', async () => {
    const { page } = clerk;
    await page.goto('/correlation?q=%E7%9C%81%E4%BB%A46%E6%9D%A11%E5%8F%B7%E3%83%A8&asOf=2026-02-13');
    await page.getByText('2026年2月13日の対応').waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'Correlation on 13 February 2026' }).waitFor();
    await page.getByText('∩ partial overlap').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await clerk.isSound('narrow-en');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as CSV' }).click()]);
    expect(saved.suggestedFilename()).toBe('correlation_2026-02-13.csv');
    expect(clerk.faults).toEqual([]);
  }, 30_000); // prettier-ignore
});
