import type { Browser } from 'playwright-core';
import { launchBrowser, until } from '@bottega/platform/testing';
import { aCentre, anOpenEdition } from './support/a-centre';
import { Bottega } from './support/bottega';
import { signUp } from './support/sign-up';
import { Visitor, WIDTHS } from './support/visitor';

describe('a learner', () => {
  let bottega: Bottega;
  let browser: Browser;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
    await anOpenEdition(bottega.office, await aCentre(bottega.office));
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  test.each(WIDTHS)('takes a place, gets the dates by mail and gives the place back, on %i pixels', async (width) => {
    const visitor = await Visitor.arrive(browser, 'learner', width);
    const { page } = visitor;
    const email = `anna-${width}@example.org`;

    await visitor.open(bottega.url);
    await visitor.look('home');

    await visitor.open(`${bottega.url}/corsi`);
    await visitor.look('courses');
    await page
      .getByRole('link', { name: /Il primo robot/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Il primo robot/ }).waitFor();
    await visitor.look('course');
    await page.getByRole('link', { name: 'Iscriviti' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Accedi' }).waitFor();
    await visitor.look('sign-in');
    await page.getByRole('link', { name: 'Crea un account' }).click();
    await page.getByRole('heading', { name: 'Crea un account' }).waitFor();
    await visitor.look('sign-up');
    await signUp(page, email);

    await page.getByRole('heading', { name: 'Come vuoi pagare?' }).waitFor();
    await visitor.look('enrol');
    await page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();

    await page.getByText('Il posto è tuo.').waitFor();
    await visitor.look('my-course');
    const mine = page.url();

    await readMail(visitor, bottega.url, email);
    await visitor.look('mail');

    await visitor.open(mine);
    await page.getByRole('button', { name: 'Ritira l’iscrizione' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Vuoi ritirare l’iscrizione?' }).waitFor();
    await visitor.look('withdrawing');
    await dialog.getByRole('button', { name: 'Ritira l’iscrizione' }).click();
    await page.getByText('Ritirata', { exact: true }).first().waitFor();
    await visitor.look('withdrawn');
    await visitor.leave();
  });
});

/** Opens the mail that says the place is taken; it carries the dates. */
async function readMail(visitor: Visitor, url: string, email: string): Promise<void> {
  const { page } = visitor;
  const letter = page.getByRole('link', { name: /Il primo robot/ });
  const arrived = async () => {
    await visitor.open(`${url}/dev/mail?to=${email}`);
    return letter.isVisible();
  };
  await until(arrived, Boolean);
  await letter.click();
  await page.getByRole('link', { name: /\.ics$/ }).waitFor();
}
