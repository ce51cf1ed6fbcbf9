import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre, aDraft, inDays } from './support/a-centre';
import { aLearner } from './support/a-taught-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import type { Office } from './support/office';
import { Visitor, WIDTHS } from './support/visitor';

const ACCOUNT = { beneficiary: 'Bottega San Donato APS', iban: 'IT60X0542811101000000123456', bank: 'Banca Etica' };

describe('a transfer', () => {
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

  test.each(WIDTHS)('pays for a place, on %i pixels', async (width) => {
    await bottega.office.put('/bank/account', ACCOUNT);
    const edition = await anEvening(bottega.office, centre, width === 360 ? 14 : 15);
    const anna = await aLearner(bottega, 'Anna', width === 360 ? 'Sala' : 'Neri');
    const learner = await Visitor.arrive(browser, 'transfer', width, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = learner;
    await enter(learner, bottega, anna, `/iscrizione/${edition.id}`);
    await page.getByRole('radio', { name: /^Bonifico/ }).check();
    await learner.look('choosing');
    await page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();
    await page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
    await page.getByRole('button', { name: 'Copia Causale' }).press('Enter');
    await page.getByText('Causale: copiato.').waitFor();
    const reference = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(reference).toMatch(/^RF\d{3,}$/);
    await learner.look('to-pay');
    await page.getByRole('button', { name: 'Ho fatto il bonifico' }).click();
    await page.getByText('Ci hai detto di averlo fatto').waitFor();
    await learner.look('declared');
    await learner.open(`${bottega.url}/io/ordini`);
    await page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
    await learner.look('my-orders');
    await learner.open(`${bottega.url}/io`);
    await page.getByText('Bonifico entro').first().waitFor();
    await learner.look('today');
    await learner.leave();
  });
});

/** Open to whoever wants to come. */
async function anEvening(office: Office, centre: ACentre, days: number) {
  const edition = await aDraft(office, centre);
  const slot = { date: inDays(days), startTime: '18:30', endTime: '20:30' };
  await office.post(`/editions/${edition.id}/sessions`, { spaceId: centre.spaceId, slot });
  await office.post(`/editions/${edition.id}/open`);
  return edition;
}
