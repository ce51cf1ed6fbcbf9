import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { ACCOUNT, aStatement, chooseStatement, importStatement } from './support/a-statement';
import { aLearner } from './support/a-taught-evening';
import { anEvening } from './support/an-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor, WIDTHS } from './support/visitor';

const A_LONG_JOURNEY_MS = 300_000;
const TEN_EUROS = 1_000;

describe.each(WIDTHS)('on %i pixels', (width) => {
  let bottega: Bottega;
  let browser: Browser;
  let centre: ACentre;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
    centre = await aCentre(bottega.office);
    await bottega.office.put('/bank/account', ACCOUNT);
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  test(
    'a transfer is found in the statement, confirmed, undone, confirmed again; what is too much goes back',
    async () => {
      const { id } = await anEvening(bottega.office, centre, 14);
      const learner = await Visitor.arrive(browser, 'statement', width);
      await enter(learner, bottega, await aLearner(bottega, 'Anna', 'Sala'), `/iscrizione/${id}`);
      await learner.page.getByRole('radio', { name: /^Bonifico/ }).check();
      await learner.page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();
      await learner.page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
      const place = learner.page.url();

      const staff = await Visitor.arrive(browser, 'reconciling', width);
      await enter(staff, bottega, bottega.admin, '/gestione/banca');
      await bringStatement(staff, await aStatement(bottega, TEN_EUROS));
      await confirmAndUndo(staff);
      await staff.open(`${bottega.url}/gestione/da-restituire`);
      await giveBack(staff);
      await staff.leave();

      await learner.open(place);
      await learner.page.getByText('Confermata').first().waitFor();
      await learner.leave();
    },
    A_LONG_JOURNEY_MS,
  );
});

async function bringStatement(staff: Visitor, statement: string): Promise<void> {
  const { page } = staff;
  await chooseStatement(staff, statement);
  await staff.look('preview');
  await importStatement(staff);
  await page.getByText('L’importo è maggiore').waitFor();
  await staff.look('suggested');
}

async function confirmAndUndo(staff: Visitor): Promise<void> {
  const { page } = staff;
  await page.getByRole('button', { name: 'È di Anna Sala' }).click();
  await page.getByText('Confermato.').waitFor();
  await page.getByRole('button', { name: 'Decisi' }).click();
  await page.getByText(/10,00\s€ in più/).waitFor();
  await staff.look('decided');
  await page.getByRole('button', { name: 'Annulla la decisione' }).click();
  await page.getByText('Annullato: il movimento è di nuovo da decidere.').waitFor();
  await page.getByRole('button', { name: 'Da decidere' }).click();
  await page.getByRole('button', { name: 'È di Anna Sala' }).click();
  await page.getByText('Confermato.').waitFor();
}

async function giveBack(staff: Visitor): Promise<void> {
  const { page } = staff;
  await page.getByText('pagato più del dovuto').waitFor();
  await staff.look('to-give-back');
  await page.getByRole('button', { name: 'Mostra tutto l’IBAN' }).click();
  await page.getByText('IT02 A030 1926 1020 0000 0490 887').waitFor();
  await page.getByRole('button', { name: 'Restituito con bonifico' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Registra/ })
    .click();
  await page.getByRole('heading', { name: 'Niente da restituire' }).waitFor();
  await staff.look('given-back');
}
