import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { aPathPlan, aPlan } from './support/a-plan';
import { ACCOUNT, aStatement, chooseStatement, importStatement } from './support/a-statement';
import { aLearner, type Learner } from './support/a-taught-evening';
import { type AnEvening, anEvening } from './support/an-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Office } from './support/office';
import { Visitor, WIDTHS } from './support/visitor';

const A_LONG_JOURNEY_MS = 90_000;

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

  const at = async (journey: string, who: Pick<Learner, 'email' | 'password'>, address: string) => {
    const visitor = await Visitor.arrive(browser, journey, width);
    await enter(visitor, bottega, who, address);
    return visitor;
  };

  /** Of the plan, paid at the desk. */
  const aPaidMembership = async ({ email, password }: Learner, planId: string): Promise<void> => {
    const own = await Office.signIn(bottega.url, { email, password });
    const { order } = await own.post('/memberships', { planId, payBy: 'desk' });
    await bottega.office.post(`/orders/${order.id}/payments`, { method: 'desk', amount: order.total.amount });
  };

  test(
    'a membership is bought by transfer, found in the statement, spent on a course, and has back what was given back in time',
    async () => {
      await aPlan(bottega.office);
      const { id: editionId } = await anEvening(bottega.office, centre, 14);
      const learner = await at('member', await aLearner(bottega, 'Anna', 'Sala'), '/tessere');
      await buy(learner);

      const staff = await at('member-staff', bottega.admin, '/gestione/banca');
      await chooseStatement(staff, await aStatement(bottega));
      await importStatement(staff);
      await staff.page.getByRole('button', { name: 'È di Anna Sala' }).click();
      await staff.page.getByText('Confermato.').waitFor();
      await staff.leave();

      await learner.open(`${bottega.url}/iscrizione/${editionId}`);
      await enrolWithMembership(learner);
      await withdraw(learner);
      await learner.open(`${bottega.url}/io/tessera`);
      await learner.page.getByText('8 formazioni su 8').waitFor();
      await learner.page.getByRole('link', { name: /^Movimenti e rinnovo/ }).click();
      await learner.page.getByText('Ritorno da').waitFor();
      await learner.look('come-back');
      await learner.leave();
    },
    A_LONG_JOURNEY_MS,
  );

  test(
    'the membership of a path opens its three courses and no other',
    async () => {
      const days = [16, 17, 18, 19];
      const evenings: AnEvening[] = [];
      for (const day of days) evenings.push(await anEvening(bottega.office, centre, day));
      const inPath = evenings.slice(0, 3);
      const planId = await aPathPlan(
        bottega.office,
        inPath.map(({ courseId }) => courseId),
      );
      const member = await aLearner(bottega, 'Bea', 'Neri');
      await aPaidMembership(member, planId);

      const learner = await at('path', member, '/io/tessera');
      await learner.page.getByText('3 formazioni su 3').waitFor();
      await findPath(learner, bottega);
      for (const { id } of inPath) {
        await learner.open(`${bottega.url}/iscrizione/${id}`);
        await learner.page.getByRole('radio', { name: /^Con la tessera/, checked: true }).waitFor();
        await learner.page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();
        await learner.page.getByText('Con la tessera: 1 formazione').waitFor();
      }
      await learner.open(`${bottega.url}/percorsi/da-zero-al-robot`);
      await learner.page.getByText('Di questo percorso hai già tutti i corsi.').waitFor();
      await learner.open(`${bottega.url}/iscrizione/${evenings[3]!.id}`);
      await learner.page.getByRole('radio', { name: /^Bonifico/, checked: true }).waitFor();
      expect(await learner.page.getByRole('radio', { name: /^Con la tessera/ }).count()).toBe(0);
      await learner.look('another-course');
      await learner.leave();
    },
    A_LONG_JOURNEY_MS,
  );
});

async function findPath(learner: Visitor, { url }: Bottega): Promise<void> {
  const { page } = learner;
  await learner.open(`${url}/percorsi`);
  await learner.look('paths');
  await page.getByRole('link', { name: 'Da zero al robot' }).click();
  await page.getByRole('link', { name: 'Scegli Tessera percorso' }).waitFor();
  await learner.look('path');
}

async function buy(learner: Visitor): Promise<void> {
  const { page } = learner;
  await page.getByText('Si ripaga con').waitFor();
  await learner.look('comparing');
  await page.getByRole('link', { name: 'Scegli Tessera annuale' }).click();
  await page.getByRole('radio', { name: /^Bonifico/ }).check();
  await page.getByText('Ho un codice').click();
  await learner.look('buying');
  await page.getByRole('button', { name: 'Prendi la tessera' }).click();
  await page.getByRole('heading', { name: 'Fai il bonifico' }).waitFor();
  await learner.look('to-pay');
}

async function enrolWithMembership(learner: Visitor): Promise<void> {
  const { page } = learner;
  await page.getByRole('radio', { name: /^Con la tessera.*Usa 1 di 8 formazioni/, checked: true }).waitFor();
  await page.getByText('Ho un codice').click();
  await learner.look('choosing');
  await page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();
  await page.getByText('Con la tessera: 1 formazione').waitFor();
  await learner.look('enrolled');
}

async function withdraw({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Ritira l’iscrizione' }).click();
  await page.getByRole('dialog').getByText('torna: 1 formazione.').waitFor();
  await page.getByRole('button', { name: 'Ritira, torna sulla tessera' }).click();
  await page.getByText('Sulla tessera è tornato: 1 formazione.').waitFor();
}
