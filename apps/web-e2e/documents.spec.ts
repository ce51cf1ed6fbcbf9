import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { aLearner } from './support/a-taught-evening';
import { anEvening } from './support/an-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor, WIDTHS } from './support/visitor';

const A_LONG_JOURNEY_MS = 300_000;

describe.each(WIDTHS)('on %i pixels', (width) => {
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

  test(
    'a learner says whom the receipt is to name; staff see it, let go of a part of the price, and read the register',
    async () => {
      const { id: editionId } = await anEvening(bottega.office, centre, 14);
      const account = await aLearner(bottega, 'Anna', 'Sala');
      const learner = await Visitor.arrive(browser, 'papers', width);
      await enter(learner, bottega, account, '/io/ordini/dati-fiscali');
      await giveParty(learner);

      const enrolment = { editionId, payBy: 'desk', participantId: account.id };
      const { order } = await bottega.office.post('/enrolments', enrolment);
      await bottega.office.post(`/orders/${order.id}/payments`, { method: 'desk', amount: order.total.amount });
      await learner.open(`${bottega.url}/io/ordini`);
      const receipt = learner.page.getByRole('link', { name: 'Ricevuta R 1/' });
      await receipt.waitFor();
      await learner.look('my-orders');
      const file = await learner.page.request.get(`${bottega.url}${await receipt.getAttribute('href')}`);
      expect([file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

      const staff = await Visitor.arrive(browser, 'papers-staff', width);
      await enter(staff, bottega, bottega.admin, '/gestione/documenti');
      await staff.page.getByRole('row', { name: /^R 1\/.*Anna Sala/ }).waitFor();
      await staff.look('documents');
      await staff.page.getByRole('link', { name: 'Anna Sala' }).click();
      await letGoOfPart(staff);
      await learner.page.getByRole('link', { name: 'Tutti i documenti' }).click();
      await learner.page.getByRole('link', { name: /^RR 1\// }).waitFor();
      await learner.look('my-documents');
      await learner.leave();

      await staff.open(`${bottega.url}/gestione/documenti`);
      await staff.page.getByRole('link', { name: 'Registro incassi' }).click();
      await staff.page.getByRole('row', { name: /In segreteria/ }).waitFor();
      await staff.look('register');
      await staff.open(`${bottega.url}/gestione/documenti/impostazioni`);
      await writeIssuer(staff);
      await staff.leave();
    },
    A_LONG_JOURNEY_MS,
  );
});

async function giveParty(learner: Visitor): Promise<void> {
  const { page } = learner;
  const written = {
    'Nome e cognome, o denominazione': 'Anna Sala',
    'Codice fiscale': 'RSSMRA85T10A562S',
    'Via e numero': 'via Emilia 1',
    CAP: '40100',
    Comune: 'Bologna',
    Provincia: 'BO',
  };
  for (const [label, value] of Object.entries(written)) await page.getByLabel(label, { exact: true }).fill(value);
  await learner.look('party');
  await page.getByRole('button', { name: 'Salva i dati' }).click();
  await page.getByText('Dati salvati').waitFor();
}

/** Ten euros less, given back at the desk with their credit note. */
async function letGoOfPart(staff: Visitor): Promise<void> {
  const { page } = staff;
  await page.getByRole('button', { name: 'Abbassa il prezzo' }).click();
  await page.getByLabel('Di quanto, in euro').fill('10');
  await page.getByLabel('Perché').fill('Un incontro non si è tenuto');
  await page.getByText('Tornano indietro 10,00').waitFor();
  await staff.look('letting-go');
  await page.getByRole('button', { name: 'Registra il nuovo prezzo' }).click();
  await page.getByRole('button', { name: /^Restituisci 10,00/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Registra 10,00/ })
    .click();
  await page.getByRole('link', { name: /RR 1\// }).waitFor();
  await staff.look('order');
}

async function writeIssuer(staff: Visitor): Promise<void> {
  const { page } = staff;
  await page.getByText('Sono i dati di prova').first().waitFor();
  await staff.look('tax-settings');
  await page.getByLabel('Denominazione').fill('Bottega APS');
  await page.getByLabel('Codice fiscale', { exact: true }).fill('80018260135');
  await page.getByRole('button', { name: 'Salva l’emittente' }).click();
  await page.getByText('Emittente salvato.').waitFor();
  await page.getByText('Bottega APS', { exact: true }).waitFor();
}
