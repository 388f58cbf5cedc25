import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Visitor } from '../support/browser.ts';
import { chooseAtProvider, type BrowserWorld } from '../support/browser-world.ts';
import { aCaseInVerification } from '../support/application-builder.ts';
import { saved } from '../support/browser-case.ts';

const purpose = (page: Page) => page.getByRole('textbox', { name: '相談の目的' });
const description = (page: Page) => page.getByRole('textbox', { name: '用途・説明' });
const status = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();

async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
}

/** Drafts of a clerk, and of another person who writes in the same one. */
export function nothingTypedIsLost(world: () => BrowserWorld): void {
  /** A clerk with a new draft of one answer, saved. */
  async function typing(): Promise<Visitor & { address: string }> {
    const visitor = await world().signedIn('hoshimiClerk');
    const { page } = visitor;
    await page.goto('/applications/new');
    await page.getByRole('button', { name: '入力を始める' }).click();
    await purpose(page).fill('はじめの目的');
    await saved(page);
    return { ...visitor, address: page.url() };
  }

  /** What another person of the company reads on another device: the server has it. Nobody types there. */
  let reader: Page | undefined;
  async function elsewhere(address: string): Promise<Page> {
    reader ??= (await world().signedIn('hoshimiOfficer')).page;
    await reader.goto(address);
    await purpose(reader).waitFor();
    return reader;
  }

  /** Where somebody else types into the same draft. */
  async function alsoTyping(address: string): Promise<Page> {
    const { page } = await world().signedIn('hoshimiOfficer');
    await page.goto(address);
    await purpose(page).waitFor();
    return page;
  }

  describe('nothing typed is lost', () => {
    it('when the tab is killed before the text was sent', async () => {
      const { page, context, address } = await typing();
      await page.route('**/graphql', (route) => route.abort());
      await description(page).pressSequentially('消えてはいけない文');
      await kill(page);
      const again = await context.newPage();
      await again.goto(address);
      expect(await description(again).inputValue()).toBe('消えてはいけない文');
      await saved(again);
      expect(await description(await elsewhere(address)).inputValue()).toBe('消えてはいけない文');
    }, 60_000);

    it('when the line is cut while typing', async () => {
      const { page, context, address } = await typing();
      await context.setOffline(true);
      await description(page).fill('切れた間の文');
      await status(page, 'サーバーに届いていません');
      await context.setOffline(false);
      await saved(page);
      expect(await description(await elsewhere(address)).inputValue()).toBe('切れた間の文');
    }, 60_000);

    it('when the answer of the server is lost, and more was typed since', async () => {
      const { page, address } = await typing();
      let lost = 0;
      await page.route('**/graphql', async (route) => {
        const isSave = route.request().postData()?.includes('一度目の文') ?? false;
        if (!isSave || lost > 0) return route.continue();
        lost += 1;
        await route.fetch(); // the server does it
        return route.abort();
      });
      await description(page).fill('一度目の文');
      await status(page, 'サーバーに届いていません');
      await description(page).fill('一度目の文、その続き');
      await saved(page);
      expect(lost).toBe(1);
      expect(await description(await elsewhere(address)).inputValue()).toBe('一度目の文、その続き');
    }, 60_000);

    it('when the sign-in ends: signing in happens beside the text', async () => {
      const { page, context, address } = await typing();
      await context.clearCookies();
      await description(page).fill('期限切れの間の文');
      await page.getByText('サインインの期限が切れました').waitFor();
      expect(await description(page).inputValue()).toBe('期限切れの間の文');
      const [beside] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: '別のタブでサインインする' }).click(),
      ]);
      await chooseAtProvider(beside, 'hoshimiClerk');
      await page.getByRole('button', { name: 'サインインしたので続ける' }).click();
      await saved(page);
      expect(await description(await elsewhere(address)).inputValue()).toBe('期限切れの間の文');
    }, 60_000);

    it('when two people write in different places: both texts are taken', async () => {
      const { page, address } = await typing();
      const other = await alsoTyping(address);
      await purpose(other).fill('責任者の目的');
      await saved(other);
      await description(page).fill('担当の説明');
      await page.getByText('別の画面での変更も取り込みました').waitFor();
      await saved(page);
      expect(await purpose(page).inputValue()).toBe('責任者の目的');
      const third = await elsewhere(address);
      expect([await purpose(third).inputValue(), await description(third).inputValue()]).toEqual([
        '責任者の目的',
        '担当の説明',
      ]);
    }, 60_000);

    it.each([
      { choice: 'この画面の内容を残す', kept: '担当の目的' },
      { choice: '別の画面の内容を残す', kept: '責任者の目的' },
    ])(
      'when two people write in the same place: both texts stand there until one says $choice',
      async ({ choice, kept }) => {
        const { page, address } = await typing();
        const other = await alsoTyping(address);
        await purpose(other).fill('責任者の目的');
        await saved(other);
        await purpose(page).fill('担当の目的');
        const row = page.getByRole('row', { name: '相談の目的' });
        await row.waitFor();
        expect(await row.getByRole('cell').allInnerTexts()).toEqual(['はじめの目的', '担当の目的', '責任者の目的']);
        await page.getByRole('button', { name: choice }).click();
        await saved(page);
        expect(await purpose(page).inputValue()).toBe(kept);
        expect(await purpose(await elsewhere(address)).inputValue()).toBe(kept);
      },
      60_000,
    );

    it('in a dialog of a case, when the tab is killed', async () => {
      const { number } = await aCaseInVerification(world().api);
      const { page, context } = await world().signedIn('advisorMaterials');
      await page.goto(`/cases/${number}`);
      await page.getByRole('button', { name: '一次検証を記録する' }).click();
      await page.getByRole('textbox', { name: '理由' }).pressSequentially('書きかけの理由');
      await kill(page);
      const again = await context.newPage();
      await again.goto(`/cases/${number}`);
      await again.getByRole('button', { name: '一次検証を記録する' }).click();
      expect(await again.getByRole('textbox', { name: '理由' }).inputValue()).toBe('書きかけの理由');
    }, 60_000);
  });
}
