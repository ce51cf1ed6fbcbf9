import type { Page } from 'playwright-core';

/** Anna Conti, from outside, gives herself an account. */
export async function signUp(page: Page, email: string): Promise<void> {
  await page.getByLabel('Nome', { exact: true }).fill('Anna');
  await page.getByLabel('Cognome').fill('Conti');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('tre parole a caso');
  await page.getByLabel('Data di nascita').fill('1990-05-04');
  await page.getByRole('radio', { name: 'Vengo da fuori' }).check();
  await page.getByRole('checkbox', { name: 'Accetto le regole' }).check();
  await page.getByRole('button', { name: 'Crea l’account' }).click();
}
