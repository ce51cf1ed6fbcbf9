import type { Bottega } from './bottega';
import type { Visitor } from './visitor';

/** Signs in with a password, on the way to a page. */
export async function enter(
  visitor: Visitor,
  { url }: Bottega,
  { email, password }: { email: string; password: string },
  to: string,
): Promise<void> {
  await visitor.open(`${url}/accedi?returnTo=${to}`);
  const { page } = visitor;
  await page.getByLabel('E-mail').first().fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await page.waitForURL(`**${to}`);
}
