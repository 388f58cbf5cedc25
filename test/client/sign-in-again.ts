import { describe, expect, it } from '@jest/globals';
import { aCaseInVerification, atStep, firstVerified } from '../support/application-builder.ts';
import { openCase } from '../support/browser-case.ts';
import { accessibilityFaults, screenshot } from '../support/browser.ts';
import { chooseAtProvider, type BrowserWorld } from '../support/browser-world.ts';

const longAgo = () => Date.now() - 16 * 60_000;

/** A signature asks for a late sign-in; what was typed waits. */
export function signingInAgain(world: () => BrowserWorld): void {
  describe('who signed in a while ago', () => {
    it('is asked to do it again before signing, and comes back to the case with the words still there', async () => {
      const { id, number } = await aCaseInVerification(world().api);
      await firstVerified(world().api, id);
      const { page, faults } = await world().signedIn('expertElectronics', { authenticatedAt: longAgo() });
      await openCase(page, number);
      const modify = async () => {
        await page.getByRole('button', { name: '判定の条項を修正する', exact: true }).click();
        return page.getByRole('dialog', { name: '判定の条項を修正する' });
      };
      const dialog = await modify();
      await dialog.getByRole('textbox', { name: '理由' }).fill('速度の読み違いを直した。');
      await dialog.getByRole('button', { name: '判定の条項を修正する', exact: true }).click();
      await dialog.getByText('署名の前に、もう一度サインインしてください。').waitFor();
      await screenshot(page, 'sign-in-again');
      expect(await accessibilityFaults(page)).toEqual([]);

      await dialog.getByRole('link', { name: 'もう一度サインインする' }).click();
      await chooseAtProvider(page, 'expertElectronics');
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      const again = await modify();
      expect(await again.getByRole('textbox', { name: '理由' }).inputValue()).toBe('速度の読み違いを直した。');
      await again.getByRole('button', { name: '判定の条項を修正する', exact: true }).click();
      await page.getByText('「判定の条項を修正する」を記録しました。').waitFor();
      await atStep(world().api.as('coordinator'), id, 'secondVerification');
      expect(faults).toEqual([]);
    }, 60_000);
  });

  describe('the provider', () => {
    it('hands out a sign-in only while it is younger than the page asks for', async () => {
      const { page } = await world().person('approver');
      const ask = async (maxAge: number) => {
        const parameters = { client_id: 'gaihi', response_type: 'code', scope: 'openid', redirect_uri: `${world().api.origin}/auth/callback`, state: 's', code_challenge: 'c'.repeat(43), code_challenge_method: 'S256', max_age: String(maxAge) }; // prettier-ignore
        const reply = await page.request.get(`/idp/auth?${new URLSearchParams(parameters).toString()}`, {
          maxRedirects: 0,
        });
        return reply.headers()['location'] ?? '';
      };
      await new Promise((wake) => setTimeout(wake, 2_200));
      expect(await ask(3_600)).toContain('/auth/callback?code=');
      expect(await ask(1)).toContain('/idp/interaction/');
    }, 60_000);
  });
}
