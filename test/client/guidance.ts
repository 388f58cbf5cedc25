import { describe, expect, it } from '@jest/globals';
import type { Visit } from '../support/browser-world.ts';

/** The articles that stand beside the sheets. */
export function guidanceOnTheScreen(visit: () => Visit): void {
  describe('commodity guidance on the screen', () => {
    it('is listed by sector and found by a number', async () => {
      const { page } = visit();
      await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: 'ガイダンス' }).click();
      await page.getByRole('heading', { level: 2, name: '生物兵器製造関連資機材' }).waitFor();
      await visit().isSound('guidance-list');
      await page.getByRole('textbox', { name: '項番または条項' }).fill('省令6条2号ハ');
      await page.getByRole('button', { name: '表示する' }).click();
      await page.getByRole('heading', { level: 2, name: '生物兵器製造関連資機材' }).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'MMIC 増幅器の帯域と出力' }).click();
    }, 30_000);

    it('shows an article as text with its table, its law state and its clauses', async () => {
      const { page } = visit();
      await page.getByRole('heading', { level: 1, name: 'MMIC 増幅器の帯域と出力' }).waitFor();
      await page.getByRole('cell', { name: '31.62 mW' }).waitFor();
      await page.getByText('第 1 版（2026年2月14日から）').waitFor();
      await page.getByRole('button', { name: 'MMIC 増幅器の帯域と出力の印刷を ￥0 で購入する' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'PDF 日本語' }).click(),
      ]);
      expect(await file.failure()).toBeNull();
      await visit().isSound('guidance-article');
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Bands and power of MMIC amplifiers' }).waitFor();
      await visit().isSound('guidance-article-narrow-en');
      await page.getByRole('link', { name: '3A001.b.2', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Correlation of Japanese and EU numbers' }).waitFor();
      expect(visit().faults).toEqual([]);
    }, 30_000);
  });
}
