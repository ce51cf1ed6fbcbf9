import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { aLearner } from './support/a-taught-evening';
import { anEvening, anUnpaidEvening } from './support/an-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor, WIDTHS } from './support/visitor';

/** Two people and a dozen looks. */
const A_LONG_JOURNEY_MS = 300_000;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

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

  const staffAt = async (journey: string, address: string) => {
    const visitor = await Visitor.arrive(browser, journey, width);
    await enter(visitor, bottega, bottega.admin, address);
    return visitor;
  };

  test(
    'a place is paid by transfer: account, reference, «I have made it», recorded, confirmed',
    async () => {
      const staff = await staffAt('bank', '/gestione/banca');
      await setAccount(staff);

      const { id } = await anEvening(bottega.office, centre, 14);
      const learner = await Visitor.arrive(browser, 'transfer', width, CLIPBOARD);
      await enter(learner, bottega, await aLearner(bottega, 'Anna', 'Sala'), `/iscrizione/${id}`);
      const reference = await enrolByTransfer(learner);
      const place = learner.page.url();
      await declare(learner);
      await learner.open(`${bottega.url}/io/ordini`);
      await learner.page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
      await learner.look('my-orders');
      await learner.open(`${bottega.url}/io`);
      await learner.page.getByText('Bonifico entro').waitFor();
      await learner.look('today');

      await staff.open(`${bottega.url}/gestione/banca`);
      await record(staff);
      await staff.open(`${bottega.url}/gestione/ordini?cerca=${reference}`);
      await staff.page
        .getByRole('row', { name: /Anna Sala/ })
        .getByText('saldato')
        .waitFor();
      await staff.look('orders');
      await staff.leave();

      await learner.open(place);
      await learner.page.getByText('Confermata').first().waitFor();
      await learner.look('confirmed');
      if (width === 360) await orderTogether(learner, bottega, centre);
      await learner.leave();
    },
    A_LONG_JOURNEY_MS,
  );

  test('a place nobody paid for is released with a reason, which its owner reads', async () => {
    const bea = await aLearner(bottega, 'Bea', 'Neri');
    const enrolmentId = await anUnpaidEvening(bottega.office, centre, bea, 20);
    const staff = await staffAt('overdue', '/gestione/decisioni');
    const { page } = staff;
    await page.getByText('1 posto non pagato da decidere.').waitFor();
    await staff.look('noted');
    await page.getByRole('link', { name: 'Decidi' }).click();
    await page.getByRole('row', { name: /Neri Bea/ }).waitFor();
    await staff.look('places');
    await page
      .getByRole('row', { name: /Neri Bea/ })
      .getByRole('link', { name: /Il primo robot/ })
      .click();
    await page.getByRole('heading', { name: /^Iscrizioni: Il primo robot/ }).waitFor();
    await page.getByText('1 posto non pagato da decidere.').waitFor();
    await staff.look('edition');
    await page.getByRole('link', { name: 'Decidi' }).click();
    await page.getByRole('link', { name: 'Di tutte le edizioni' }).waitFor();
    await page.getByRole('button', { name: 'Libera' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motivo').fill('Non si è presentata');
    await staff.look('releasing');
    await dialog.getByRole('button', { name: 'Libera il posto' }).click();
    await page.getByRole('heading', { name: 'Nessun posto da decidere' }).waitFor();
    await staff.leave();

    const owner = await Visitor.arrive(browser, 'lost', width);
    await enter(owner, bottega, bea, `/io/corsi/${enrolmentId}`);
    await owner.page.getByText('La segreteria ha scritto: «Non si è presentata»').waitFor();
    await owner.look('place');
    await owner.leave();
  });
});

async function setAccount(staff: Visitor): Promise<void> {
  const { page } = staff;
  await staff.look('no-account');
  await page.getByLabel('Beneficiario').fill('Bottega San Donato APS');
  await page.getByLabel('IBAN').fill('IT60 X054 2811 1010 0000 0123 456');
  await page.getByLabel('Banca', { exact: true }).fill('Banca Etica');
  await page.getByRole('button', { name: 'Salva il conto' }).click();
  await page.getByText('Conto salvato.').waitFor();
  await page.getByRole('button', { name: 'Segna come controllati' }).click();
  await page.getByText('Segnato: i movimenti').waitFor();
  await staff.look('account');
}

/** @returns the reference, as the keyboard has put it on the clipboard */
async function enrolByTransfer(learner: Visitor): Promise<string> {
  const { page } = learner;
  await page.getByRole('radio', { name: /^Bonifico/ }).check();
  await learner.look('choosing');
  await page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();
  await page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
  await page.getByRole('button', { name: 'Copia Causale' }).press('Enter');
  await page.getByText('Causale: copiato.').waitFor();
  const reference = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(reference).toMatch(/^RF\d{3,}$/);
  await learner.look('to-pay');
  return reference;
}

/** Two courses chosen one after the other, ordered and paid for at once. */
async function orderTogether(learner: Visitor, { url, office }: Bottega, centre: ACentre): Promise<void> {
  const { page } = learner;
  for (const days of [16, 17]) {
    const { courseSlug } = await anEvening(office, centre, days);
    await learner.open(`${url}/corsi/${courseSlug}`);
    await page.getByRole('button', { name: 'Aggiungi e scegli altro' }).click();
    await page.getByText('Fra le tue scelte.').waitFor();
  }
  await page.getByRole('link', { name: 'Scelte 2' }).click();
  await page.getByRole('radio', { name: /^Bonifico/ }).check();
  await page.getByText('150,00 €').first().waitFor();
  await learner.look('choices');
  await page.getByRole('button', { name: 'Conferma 2 cose' }).click();
  await page.getByText('Ti teniamo i posti: manca solo il bonifico.').waitFor();
  await page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
  await learner.look('ordered-together');
  expect(await page.getByRole('link', { name: /^Scelte/ }).count()).toBe(0);
}

async function declare(learner: Visitor): Promise<void> {
  const { page } = learner;
  await page.getByRole('button', { name: 'Ho fatto il bonifico' }).click();
  await page.getByText('Ci hai detto di averlo fatto').waitFor();
  await learner.look('declared');
}

/** From the transfers said to be made to the order, with the day the bank says. */
async function record(staff: Visitor): Promise<void> {
  const { page } = staff;
  const said = page.getByRole('region', { name: /^Bonifici dichiarati/ });
  await said.getByRole('link', { name: 'Anna Sala' }).waitFor();
  await staff.look('awaited');
  await said.getByRole('link', { name: 'Anna Sala' }).click();
  await page.getByRole('heading', { name: 'Registra un incasso' }).waitFor();
  await staff.look('order');
  await page.getByRole('button', { name: 'Registra l’incasso' }).click();
  await page.getByText('Registrato: Anna Sala ha pagato tutto.').waitFor();
  await staff.look('recorded');
}
