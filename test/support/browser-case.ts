import type { Locator, Page } from 'playwright-core';

/** Does one of the offered actions: its button, the dialog with what `fill` writes into it, and the same words again. */
export async function act(page: Page, action: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('region', { name: 'できること' }).getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await fill?.(dialog);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  const refused = dialog.getByRole('alert');
  const done = page.getByText(`「${action}」を記録しました。`);
  await done.or(refused).first().waitFor();
  if (await refused.isVisible()) throw new Error(`${action}: ${await refused.innerText()}`);
}

/** Until the form says that the server has what was typed. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .getByText(/^保存済み/)
    .waitFor();
}

export async function openCase(page: Page, number: string): Promise<void> {
  await page.goto(`/cases/${number}`);
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
}
