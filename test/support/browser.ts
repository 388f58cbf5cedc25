import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { browserExecutable } from './browser-executable.ts';

/** One person's browser profile: a page, and all that went wrong in any page of it. */
export type Visitor = {
  page: Page;
  context: BrowserContext;
  /** Broken rules of the content security policy and errors nobody caught, in the page's own words. */
  faults: string[];
};
export type Browser = {
  visitor: (origin: string, options?: VisitorOptions) => Promise<Visitor>;
  close: () => Promise<void>;
};
/** The language of the screens, and how wide the window is in CSS pixels. */
export type VisitorOptions = { language?: 'ja' | 'en'; width?: number };

/** Nothing here switches a protection off but the sandbox, which a container does not offer. */
const ours = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--font-render-hinting=none',
]; // prettier-ignore
const patienceMs = 15_000;

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await browserExecutable();
  const browser = await chromium.launch({ executablePath: path, args: ours, env: { ...process.env, ...env } });
  return {
    visitor: async (origin, { language = 'ja', width = 1280 } = {}) => {
      const context = await browser.newContext({
        baseURL: origin,
        locale: language === 'ja' ? 'ja-JP' : 'en-GB',
        timezoneId: 'Asia/Tokyo',
        viewport: { width, height: 900 },
        storageState: {
          cookies: [],
          origins: [{ origin, localStorage: [{ name: 'gaihi.language', value: language }] }],
        },
      });
      context.setDefaultTimeout(patienceMs);
      const faults = await collectFaults(context);
      return { context, faults, page: await context.newPage() };
    },
    close: () => browser.close(),
  };
}

async function collectFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeFunction('tellFault', (fault: string) => faults.push(fault));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellFault } = window as unknown as { tellFault: (fault: string) => void }; // exposed above
      tellFault(`${effectiveDirective} refused ${blockedURI}`);
    });
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  return faults;
}

/** What axe finds wrong with the page as it stands, one line each. Our pages hold no frames, so that axe needs no page of its own
 *  to put their results together (legacy mode), and what it finds right is not described: together a fifth of the time. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

/** Composes with an input method, as a person would: `reading` grows letter by letter, Enter commits it as `text`. */
export async function compose(page: Page, { reading, text }: { reading: string; text: string }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let length = 1; length <= reading.length; length += 1) await composing(session, reading.slice(0, length));
  await composing(session, text);
  await composingKey(session, 'Enter');
  await session.send('Input.insertText', { text });
  await session.detach();
}

async function composing(session: CDPSession, text: string): Promise<void> {
  await composingKey(session, 'Process');
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

/** While an input method is at work every key has the code 229. */
export async function composingKey(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
}

/** A picture of the whole page for people; it goes where SCREENSHOTS says, or nowhere. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Keys as fast as a scanner sends them, however busy this machine is: one that came late would begin another number. */
export function scan(page: Page, keys: readonly string[]): Promise<void> {
  return page.evaluate((pressed) => {
    for (const key of pressed)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, keys);
}
