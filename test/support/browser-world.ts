import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people } from '../../server/demonstration.ts';
import { accessibilityFaults, openBrowser, screenshot, type Visitor, type VisitorOptions } from './browser.ts';
import type { Person } from './case-driver.ts';
import { environment, startProcess } from './server-process.ts';
import { signedIn } from './session.ts';
import { world, type ApiWorld } from './world.ts';

/** The whole product with its identity provider, and a browser in front of it. */
export type BrowserWorld = {
  api: ApiWorld;
  /** A profile of its own, in which nobody is signed in. */
  visitor: (options?: VisitorOptions) => Promise<Visitor>;
  /** A person of the demonstration, who signed in through the screens. */
  person: (person: Person) => Promise<Visitor>;
  /** The same with the session they would have, where signing in is not the story. */
  signedIn: (person: Person, options?: VisitorOptions & { authenticatedAt?: number }) => Promise<Visitor>;
  end: () => Promise<void>;
};

export async function browserWorld(options: Parameters<typeof world>[0] = {}): Promise<BrowserWorld> {
  const api = await world(options);
  const [identity, browser] = await Promise.all([
    startProcess('dist/server/identity/provider.js', environment(api.world.config)),
    openBrowser(),
  ]);
  const visitor: BrowserWorld['visitor'] = (asked) => browser.visitor(api.origin, asked);
  return {
    api,
    visitor,
    person: async (person) => {
      const visiting = await visitor();
      await visiting.page.goto('/');
      await signIn(visiting.page, person);
      return visiting;
    },
    signedIn: async (person, asked) => {
      const visiting = await visitor(asked);
      const [name = '', value = ''] = (await signedIn(api.world, person, asked?.authenticatedAt)).split('=');
      await visiting.context.addCookies([{ name, value, url: api.origin }]);
      return visiting;
    },
    end: async () => {
      await browser.close();
      await identity.stop();
      await api.end();
    },
  };
}

/** The product and one person who signed in through the screens, for a part that this person alone walks through. `isSound`
 *  takes a picture of the page under `<part>-<name>` and expects nothing that axe finds wrong. */
export async function visitOf(person: Person, part: string): Promise<Visit> {
  const world = await browserWorld();
  const visitor = await world.person(person);
  const isSound = async (name: string) => {
    await screenshot(visitor.page, `${part}-${name}`);
    expect({ [name]: await accessibilityFaults(visitor.page) }).toEqual({ [name]: [] });
  };
  return { ...visitor, isSound, end: world.end };
}
/** The page as it stands, in both languages, narrow and wide: nothing sticks out at the side, and axe finds nothing wrong. The
 *  pictures are called `<name>-<language>-<width>`; at the end the page is Japanese and wide again. */
export async function isSoundEverywhere(page: Page, name: string): Promise<void> {
  for (const [language, button] of [
    ['en', 'English'],
    ['ja', '日本語'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    for (const width of [400, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await screenshot(page, `${name}-${language}-${width}`);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  }
}
export type Visit = Visitor & { isSound: (name: string) => Promise<void>; end: () => Promise<void> };

/** From our own sign-in page through the provider's, and back to the page the person wanted. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByRole('link', { name: 'サインインする' }).click();
  await chooseAtProvider(page, person);
}

/** The provider's own page, where the demonstration's people stand. */
export async function chooseAtProvider(page: Page, person: Person): Promise<void> {
  await page.getByRole('button', { name: people[person].name.ja }).click();
  await page.getByText(people[person].name.ja).first().waitFor();
}
