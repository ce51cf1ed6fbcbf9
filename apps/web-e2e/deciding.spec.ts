import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { anEditionToDecide } from './support/an-edition-to-decide';
import { Bottega } from './support/bottega';
import { Visitor } from './support/visitor';

describe('staff', () => {
  let bottega: Bottega;
  let browser: Browser;
  let centre: ACentre;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
    centre = await aCentre(bottega.office);
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  test.each([
    { width: 360, startsIn: 20 },
    { width: 1440, startsIn: 90 },
  ])(
    'decide an edition below its minimum, after seeing what that does, on $width pixels',
    async ({ width, startsIn }) => {
      const title = `Foglio di calcolo senza paura ${width}`;
      await anEditionToDecide(bottega.office, centre, { title, paid: 3, unpaid: 2, startsIn });
      const visitor = await Visitor.arrive(browser, 'deciding', width);
      const { page } = visitor;
      await visitor.open(`${bottega.url}/accedi?returnTo=/gestione/decisioni`);
      await signIn(page, bottega.admin);
      await page.getByRole('link', { name: title }).waitFor();
      await visitor.look('list');
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByText('in pari a 5').last().waitFor();
      await page.getByText('Decisione fra 3 giorni').waitFor();
      await visitor.look('edition');

      await page.getByRole('radio', { name: /^Conferma/ }).check();
      await page.getByText('Confermato: ').waitFor();
      await visitor.look('before-confirming');
      await page.getByRole('button', { name: 'Conferma, avvisa 5 persone' }).click();
      await page.getByText('Edizione confermata.').waitFor();
      await page.getByRole('article').getByText('Confermata', { exact: true }).waitFor();
      await visitor.leave();
    },
  );

  test.each([
    { width: 360, startsIn: 160 },
    { width: 1440, startsIn: 230 },
  ])(
    'cancel an edition, follow it to its report and give the money back, on $width pixels',
    async ({ width, startsIn }) => {
      const title = `Luce di casa ${width}`;
      const editionId = await anEditionToDecide(bottega.office, centre, { title, paid: 2, unpaid: 1, startsIn });
      const visitor = await Visitor.arrive(browser, 'cancelling', width);
      const { page } = visitor;
      await visitor.open(`${bottega.url}/accedi?returnTo=/gestione/edizioni/${editionId}`);
      await signIn(page, bottega.admin);
      await page.getByRole('row').last().getByRole('button', { name: 'Annulla' }).click();
      await page.getByText(/^3 persone avvisate, più 0 in lista d’attesa. Restano 4 ore di corso/).waitFor();
      await visitor.look('before-cancelling-a-session');
      await page.getByLabel('Perché').fill('Sciopero dei treni');
      await page.getByRole('button', { name: 'Annulla l’incontro e avvisa' }).click();
      await page.getByRole('row').last().getByText('Annullato').waitFor();
      await page.getByRole('link', { name: 'Annulla l’edizione' }).click();
      await page.getByText('3 persone avvisate.').waitFor();
      await page.getByLabel('Motivo').fill('Manca la docente');
      await visitor.look('before-cancelling');
      await page.getByRole('button', { name: /^Annulla, avvisa 3 persone, restituisci 180,00\s€$/ }).click();
      await page.getByText('Concluso').waitFor();
      await page.getByText('3 di 3 persone').waitFor();
      await visitor.look('report');

      await page.getByRole('link', { name: 'Vai a quel che c’è da restituire' }).click();
      const giveBack = page.getByRole('button', { name: /^Restituisci 90,00/ });
      await giveBack.first().waitFor();
      await visitor.look('to-give-back');
      const owed = await giveBack.count();
      await giveBack.first().click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Registra 90,00/ })
        .click();
      await page.getByText(/^Registrato: 90,00/).waitFor();
      expect(await giveBack.count()).toBe(owed - 1);

      await visitor.open(`${bottega.url}/gestione/resoconti`);
      await page.getByRole('link', { name: `Edizione annullata: ${title}` }).waitFor();
      await visitor.look('reports');
      await visitor.leave();
    },
  );
});

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').first().fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
}
