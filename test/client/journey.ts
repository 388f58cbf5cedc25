import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, compose, screenshot, type Visitor } from '../support/browser.ts';
import type { BrowserWorld } from '../support/browser-world.ts';
import type { Person } from '../support/case-driver.ts';
import { act, saved } from '../support/browser-case.ts';

async function isSound(page: Page, name: string): Promise<void> {
  await screenshot(page, `journey-${name}`);
  expect({ [name]: await accessibilityFaults(page) }).toEqual({ [name]: [] });
}

/** One case from its draft to its certificate, with everybody it needs, in a world that may hold other cases. */
export function journeyOfACase(world: () => BrowserWorld): void {
  let number: string | undefined;
  const seen = new Map<Person, Visitor>();

  /** Everybody works in a browser of their own and stays signed in. */
  async function pageOf(person: Person): Promise<Page> {
    const known =
      seen.get(person) ?? (await (person === 'hoshimiClerk' ? world().person(person) : world().signedIn(person)));
    seen.set(person, known);
    return known.page;
  }

  async function openCase(person: Person, queue: string): Promise<Page> {
    if (!number) throw new Error('No case was submitted.');
    const page = await pageOf(person);
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'メニュー' })
      .getByRole('link', { name: new RegExp(`^${queue}( \\d+)?$`) })
      .click();
    await page.getByRole('heading', { level: 1, name: queue }).waitFor();
    await isSound(page, `queue-${person}`);
    await page.getByRole('link', { name: number, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    return page;
  }

  describe('the journey of a case through the screens', () => {
    afterEach(() => {
      for (const [person, { faults }] of seen) expect({ [person]: faults }).toEqual({ [person]: [] });
    });

    it('begins with a clerk, whose draft is there again after a reload', async () => {
      const page = await pageOf('hoshimiClerk');
      await isSound(page, 'home');
      await page.getByRole('link', { name: '新しい相談' }).click();
      await page.getByRole('heading', { level: 1, name: '新しい相談' }).waitFor();
      await isSound(page, 'before');
      await page.getByRole('button', { name: '入力を始める' }).click();
      await page.getByRole('radio', { name: '貨物' }).check({ force: true });
      await page.getByLabel('専門分野').selectOption('electronics');
      await page.getByRole('textbox', { name: '品名（日本語）' }).focus();
      await compose(page, { reading: 'せいぎょ', text: '制御' });
      await page.keyboard.press('Tab');
      await page.keyboard.type('Microcontroller');
      await page.keyboard.press('Tab');
      await page.keyboard.type('STMicroelectronics');
      await page.keyboard.press('Tab');
      await page.keyboard.type('ＳＴＭ３２Ｆ４０７ＶＧＴ６');
      await page.getByText('解釈：STM32F407VGT6').waitFor();
      await page.getByRole('textbox', { name: '相談の目的' }).fill('輸出前の確認');
      await saved(page);
      await page.reload();
      expect(await page.getByRole('textbox', { name: '品名（日本語）' }).inputValue()).toBe('制御');
      expect(await page.getByRole('textbox', { name: '型番' }).inputValue()).toBe('ＳＴＭ３２Ｆ４０７ＶＧＴ６');
      await isSound(page, 'form');
    }, 60_000);

    it('is completed, checked and sent as a step of its own', async () => {
      const page = await pageOf('hoshimiClerk');
      await page.getByLabel('法令の版').selectOption('2026-02-14');
      await page.getByRole('button', { name: '項目を追加する' }).click();
      await page.getByLabel('項目 1', { exact: true }).fill('動作周波数');
      await page.getByLabel('値 1').fill('１６８');
      await page.getByLabel('単位 1').fill('MHz');
      await page.getByLabel('文書', { exact: true }).setInputFiles({
        name: 'データシート.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
      });
      await page.getByRole('rowheader', { name: 'データシート.pdf' }).waitFor();
      await page.getByRole('button', { name: '条項を追加する' }).click();
      await page.getByLabel('条項 1').selectOption('ic-a3');
      await page.getByLabel('所見 1', { exact: true }).selectOption('notControlled');
      await page.getByRole('radio', { name: '非該当', exact: true }).check({ force: true });
      await page.getByRole('textbox', { name: '理由' }).fill('化合物半導体を用いていない。');
      await page.getByRole('radio', { name: 'ない', exact: true }).check({ force: true });
      await isSound(page, 'form-complete');
      await page.getByRole('link', { name: '内容を確認する' }).click();
      await page.getByRole('heading', { level: 1, name: '内容の確認' }).waitFor();
      await page.getByText('168 MHz').waitFor();
      await isSound(page, 'check');
      await page.getByRole('button', { name: '送信する' }).click();
      await page.getByRole('heading', { level: 1, name: '受付票' }).waitFor();
      const link = page.locator('main h2').getByRole('link');
      number = await link.innerText();
      await isSound(page, 'receipt');
      await link.click();
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      await isSound(page, 'case-submitted');
    }, 60_000);

    it('is accepted and assigned by the coordinator', async () => {
      const page = await openCase('coordinator', '受付待ち');
      await act(page, '受け付ける');
      await act(page, '検証者を指名する', async (dialog) => {
        await dialog
          .getByRole('radiogroup', { name: '一次検証者' })
          .getByRole('radio', { name: '中村 恵' })
          .check({ force: true });
        const seconds = dialog.getByRole('group', { name: '二次検証者' });
        await seconds.getByRole('checkbox', { name: '吉田 由美' }).check({ force: true });
        await seconds.getByRole('checkbox', { name: '山田 浩二' }).check({ force: true });
        await isSound(page, 'assign');
      });
      await isSound(page, 'case-assigned');
    }, 60_000);

    it('is verified first by the advisor, who signs', async () => {
      const page = await openCase('advisorMaterials', '返事待ちの指名');
      await act(page, '指名を承諾する');
      for (const expert of ['expertElectronics', 'expertSemiconductors'] as const) {
        await act(await openCase(expert, '返事待ちの指名'), '指名を承諾する');
      }
      await page.reload();
      await act(page, '一次検証を記録する', async (dialog) => {
        await dialog.getByRole('textbox', { name: '確認した資料' }).fill('データシート Rev.9。');
        await dialog.getByRole('textbox', { name: '理由' }).fill('申請者の判定のとおり。');
        await isSound(page, 'verify');
      });
      await act(page, '判定に署名する', () => isSound(page, 'sign'));
      await isSound(page, 'case-signed');
    }, 90_000);

    it('is countersigned by two experts', async () => {
      for (const expert of ['expertElectronics', 'expertSemiconductors'] as const) {
        await act(await openCase(expert, '自分の番'), '判定に同意する');
      }
    }, 60_000);

    it('is signed off by the approver, and the certificate is shown to the clerk', async () => {
      await act(await openCase('approver', '承認待ち'), '承認する');
      const page = await pageOf('hoshimiClerk');
      await page.reload();
      await page.getByText('検証証明書が発行されました').first().waitFor();
      await isSound(page, 'case-issued');
    }, 60_000);
  });
}
