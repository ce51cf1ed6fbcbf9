import type { Browser } from 'playwright-core';
import { SystemClock } from '@bottega/platform/kernel';
import { launchBrowser, type StandInGateway, startStandInGateway } from '@bottega/platform/testing';
import { aCentre } from './support/a-centre';
import { aPlan } from './support/a-plan';
import { aLearner } from './support/a-taught-evening';
import { anEvening } from './support/an-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor, WIDTHS } from './support/visitor';

describe.each(WIDTHS)('on %i pixels', (width) => {
  let bottega: Bottega;
  let gateway: StandInGateway;
  let browser: Browser;
  let editionId: string;

  beforeAll(async () => {
    gateway = await startStandInGateway(new SystemClock());
    [bottega, browser] = await Promise.all([Bottega.start(gateway.env), launchBrowser()]);
    gateway.listener = bottega.url;
    ({ id: editionId } = await anEvening(bottega.office, await aCentre(bottega.office), 14));
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
    await gateway.stop();
  });

  /** From the course to the gateway's page. */
  const toThePage = async (journey: string, givenName: string) => {
    const learner = await Visitor.arrive(browser, journey, width);
    await enter(learner, bottega, await aLearner(bottega, givenName, 'Sala'), `/iscrizione/${editionId}`);
    const { page } = learner;
    await page.getByRole('radio', { name: /^Carta/, checked: true }).waitFor();
    await learner.look('choosing');
    await page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();
    await page.getByRole('button', { name: 'Paga', exact: true }).waitFor();
    return learner;
  };

  test('a place is paid by card: led to the gateway and back, told before one is there', async () => {
    gateway.tells = 'before the redirect';
    const learner = await toThePage('card', 'Anna');
    const { page } = learner;
    await page.getByRole('button', { name: 'Paga', exact: true }).click();
    await page.getByText('Pagato', { exact: true }).waitFor();
    await learner.look('paid');
    await page.getByRole('link', { name: 'Vedi quello che hai preso' }).click();
    await page.getByText('Confermata').first().waitFor();
    await learner.leave();
  });

  test('whoever is back before the bank has told us waits, and is told when it has', async () => {
    gateway.tells = 'after the redirect';
    const learner = await toThePage('card-late', 'Bea');
    const { page } = learner;
    await page.getByRole('button', { name: 'Paga', exact: true }).click();
    await page.getByText('Aspettiamo la conferma della banca').waitFor();
    await page.getByText('Pagato', { exact: true }).waitFor();
    await learner.leave();
  });

  test('a membership is paid by card, and is there', async () => {
    gateway.tells = 'before the redirect';
    const planId = await aPlan(bottega.office);
    const learner = await Visitor.arrive(browser, 'card-membership', width);
    await enter(learner, bottega, await aLearner(bottega, 'Dora', 'Sala'), `/tessere/${planId}`);
    const { page } = learner;
    await page.getByRole('radio', { name: /^Carta/, checked: true }).waitFor();
    await learner.look('choosing');
    await page.getByRole('button', { name: 'Prendi la tessera' }).click();
    await page.getByRole('button', { name: 'Paga', exact: true }).click();
    await page.getByRole('link', { name: 'Vedi quello che hai preso' }).click();
    await page.getByText('8 formazioni su 8').waitFor();
    await learner.look('there');
    await learner.leave();
  });

  test('whoever turns back has paid nothing, keeps the place a little longer and may go again', async () => {
    const learner = await toThePage('card-back', 'Carla');
    const { page } = learner;
    await page.getByRole('link', { name: 'Torna indietro' }).click();
    await page.getByText('Non hai pagato nulla.').waitFor();
    await learner.look('turned-back');
    await page.getByRole('button', { name: /^Paga con carta/ }).click();
    await page.getByRole('button', { name: 'Paga', exact: true }).waitFor();
    await learner.leave();
    expect(gateway.complaints).toEqual([]);
  });
});
