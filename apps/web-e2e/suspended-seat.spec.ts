import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { aLearner } from './support/a-taught-evening';
import { anEvening } from './support/an-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor, WIDTHS } from './support/visitor';

const A_LONG_JOURNEY_MS = 120_000;

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
    'a seat is given from a course’s page, paid at the desk, granted with a reason, and holds a place that costs nothing',
    async () => {
      const { id, courseSlug } = await anEvening(bottega.office, centre, 14);
      const giver = await Visitor.arrive(browser, 'suspended-giver', width);
      await giver.open(`${bottega.url}/corsi/${courseSlug}`);
      await giver.page.getByRole('link', { name: 'Paga un posto per chi non può permetterselo' }).click();
      await giver.page.getByRole('link', { name: 'Accedi per donare' }).waitFor();
      await giver.look('what-it-is');
      await enter(giver, bottega, await aLearner(bottega, 'Gaia', 'Doni'), `/posto-sospeso?corso=${courseSlug}`);
      await give(giver);

      const learner = await aLearner(bottega, 'Nora', 'Vale');
      const staff = await Visitor.arrive(browser, 'suspended-staff', width);
      await enter(staff, bottega, bottega.admin, '/gestione/posti-sospesi');
      await payAtTheDesk(staff);
      await staff.open(`${bottega.url}/gestione/edizioni/${id}/iscrizioni`);
      await grant(staff);
      await staff.open(`${bottega.url}/gestione/posti-sospesi`);
      await staff.page.getByText('«Ce l’ha segnalata il Comune»').waitFor();
      await staff.look('granted');
      await staff.leave();

      const taker = await Visitor.arrive(browser, 'suspended-learner', width);
      await enter(taker, bottega, learner, '/io/corsi');
      await taker.page
        .getByRole('link', { name: /Il primo robot/ })
        .first()
        .click();
      await taker.page.getByRole('heading', { level: 1, name: /Il primo robot/ }).waitFor();
      await taker.page.getByText('Confermata').first().waitFor();
      const toPayOrGiver = taker.page.getByText(/Da pagare|Doni/);
      expect(await toPayOrGiver.count()).toBe(0);
      await taker.look('held');
      await taker.leave();

      await giver.open(`${bottega.url}/io/posti-sospesi`);
      await giver.page.getByText('È servito').waitFor();
      expect(await giver.page.getByText('Vale', { exact: true }).count()).toBe(0);
      await giver.look('of-use');
      await giver.leave();
    },
    A_LONG_JOURNEY_MS,
  );
});

async function give(giver: Visitor): Promise<void> {
  const { page } = giver;
  await page.getByRole('radio', { name: /^Un posto in «Il primo robot/, checked: true }).waitFor();
  await page.getByRole('radio', { name: /^In sede/ }).check();
  await giver.look('giving');
  await page.getByRole('button', { name: /^Dona 90,00/ }).click();
  await page.getByText('Da pagare').waitFor();
  await giver.look('thanks');
}

async function payAtTheDesk(staff: Visitor): Promise<void> {
  const { page } = staff;
  await page.getByRole('button', { name: 'Tutti' }).click();
  await page.getByRole('link', { name: 'Ordine' }).click();
  await page.getByRole('button', { name: 'Registra l’incasso' }).click();
  await page.getByText('Gaia Doni ha pagato tutto.').waitFor();
}

async function grant(staff: Visitor): Promise<void> {
  const { page } = staff;
  await page.getByRole('button', { name: /^Dai un posto sospeso/ }).click();
  await page.getByLabel('A chi?').fill('Nora');
  await page.getByRole('button', { name: 'Scegli' }).click();
  await page.getByLabel('Perché').fill('Ce l’ha segnalata il Comune');
  await staff.look('granting');
  await page.getByRole('button', { name: 'Dai il posto' }).click();
  await page.getByText('Nora Vale ha un posto, coperto da un posto sospeso.').waitFor();
}
