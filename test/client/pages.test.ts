import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aCase } from '../support/application-builder.ts';
import { openCase } from '../support/browser-case.ts';
import { accessibilityFaults, compose, composingKey } from '../support/browser.ts';
import { browserWorld, type BrowserWorld } from '../support/browser-world.ts';
import { nothingTypedIsLost } from './drafts.ts';
import { signingInAgain } from './sign-in-again.ts';

let world: BrowserWorld;
beforeAll(async () => (world = await browserWorld()), 120_000);
afterAll(() => world.end(), 30_000);

nothingTypedIsLost(() => world);
signingInAgain(() => world);

describe('the content security policy', () => {
  it.each(['/', '/lookup', '/verify'])('of %s allows our own files only, and no frame around us', async (path) => {
    const policy = (await fetch(world.api.origin + path)).headers.get('content-security-policy') ?? '';
    expect(policy.split(';').map((one) => one.trim())).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('refuses an inline script, and the tests would notice one', async () => {
    const { page, faults } = await world.visitor();
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      const planted = document.createElement('script');
      planted.textContent = 'document.title = "taken over"';
      document.head.append(planted);
    });
    await page.waitForTimeout(200);
    expect(faults).toEqual([expect.stringContaining('script-src')]);
    expect(await page.title()).not.toBe('taken over');
  }, 30_000);
});

describe('the public pages', () => {
  it.each(['/', '/lookup', '/verify'])(
    '%s is sound for everybody, and fits a narrow window',
    async (path) => {
      const { page, faults } = await world.visitor({ width: 320 });
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(faults).toEqual([]);
    },
    30_000,
  );
});

type Pressed = { key: string; keyCode: number; isComposing: boolean };

/** What a page's own handlers get of a key pressed in a field. */
async function reaches(page: Page, init: Pressed): Promise<boolean> {
  return page.evaluate((pressed) => {
    let reached = false;
    const hear = () => (reached = true);
    document.addEventListener('keydown', hear, { once: true });
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
    );
    document.removeEventListener('keydown', hear);
    return reached;
  }, init);
}

describe('a key that belongs to the input method', () => {
  let page: Page;
  beforeAll(async () => {
    const { number } = await aCase(world.api);
    page = (await world.signedIn('coordinator')).page;
    await openCase(page, number);
    await page.getByRole('button', { name: '申請者へ差し戻す' }).click();
    await page.getByRole('textbox', { name: '申請者への連絡' }).focus();
  }, 60_000);

  it.each(['Enter', 'Escape', 'Tab', 'ArrowDown', 'Backspace'])(
    '%s is never a command while composing',
    async (key) => {
      expect({
        'Chrome and Firefox': await reaches(page, { key, isComposing: true, keyCode: 229 }),
        Safari: await reaches(page, { key, isComposing: false, keyCode: 229 }),
      }).toEqual({ 'Chrome and Firefox': false, Safari: false });
    },
  );

  it('reaches the page when nothing is composed', async () => {
    expect(await reaches(page, { key: 'F2', keyCode: 113, isComposing: false })).toBe(true);
  });

  it('does not close the dialog; the same key does when the text is committed', async () => {
    const text = page.getByRole('textbox', { name: '申請者への連絡' });
    const session = await page.context().newCDPSession(page);
    await text.focus();
    await session.send('Input.imeSetComposition', { text: 'しょうめい', selectionStart: 5, selectionEnd: 5 });
    await composingKey(session, 'Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await compose(page, { reading: 'しょうめい', text: '証明' });
    expect(await text.inputValue()).toBe('証明');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }, 30_000);
});
