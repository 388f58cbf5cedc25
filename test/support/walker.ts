import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, screenshot } from './browser.ts';
import type { BrowserWorld } from './browser-world.ts';
import type { Person } from './case-driver.ts';

const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

export type Walker = { page: Page; faults: readonly string[] };

/** A person in English before a narrow window; whatever their pages complain about is a fault. */
export async function walkerIn(product: BrowserWorld, person: Person): Promise<Walker> {
  const { page, context, faults } = await product.signedIn(person, { language: 'en', width: narrow.width });
  context.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  await page.setViewportSize(narrow);
  await page.goto('/');
  return { page, faults };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
export const status = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

/** By the menu, which is folded in a narrow window. */
export async function follow(page: Page, place: string): Promise<void> {
  await button(page, 'Menu').click();
  await page.getByRole('navigation').getByRole('link', { name: place }).click();
}

/** Nothing sticks out at the side of either window, axe finds nothing wrong in the narrow one, and nobody complained. */
export async function isSound({ page, faults }: Walker, name: string): Promise<void> {
  const sticksOut = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await screenshot(page, `way-${name}-en-390`);
  const [narrowly, axe] = [await sticksOut(), await accessibilityFaults(page)];
  await page.setViewportSize(wide);
  await screenshot(page, `way-${name}-en-1280`);
  const widely = await sticksOut();
  await page.setViewportSize(narrow);
  expect({ name, narrowly, widely, axe, faults }).toEqual({ name, narrowly: 0, widely: 0, axe: [], faults: [] });
}

/** The same for a page without a dialog, which is shown in Japanese as well and then goes on in English. */
export async function isSoundInBoth(walking: Walker, name: string): Promise<void> {
  const { page } = walking;
  await isSound(walking, name);
  await button(page, '日本語').click();
  for (const [width, size] of [[390, narrow], [1280, wide]] as const) {
    await page.setViewportSize(size);
    await screenshot(page, `way-${name}-ja-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize(narrow);
  await button(page, 'English').click();
} // prettier-ignore
