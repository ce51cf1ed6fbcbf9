import type { Browser, Page } from 'playwright-core';
import { launchBrowser, until } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { aLearner, aTaughtEvening, teaching } from './support/a-taught-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor } from './support/visitor';

describe('an instructor', () => {
  let bottega: Bottega;
  let browser: Browser;
  let centre: ACentre;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
    await teaching(bottega);
    centre = await aCentre(bottega.office);
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  test.each([
    { width: 360, sara: 'Bianchi', daysAgo: 1 },
    { width: 1440, sara: 'Verdi', daysAgo: 2 },
  ])(
    'closes the register and who was there can show a certificate, on $width pixels',
    async ({ width, sara, daysAgo }) => {
      const learners = [await aLearner(bottega, 'Sara', sara), await aLearner(bottega, 'Ugo', sara)];
      await aTaughtEvening(bottega, centre, daysAgo, learners);

      const visitor = await Visitor.arrive(browser, 'instructor', width);
      await enter(visitor, bottega, bottega.admin, '/insegno');
      await takeAttendance(visitor, sara);
      await visitor.leave();

      const learner = await Visitor.arrive(browser, 'certified', width);
      await enter(learner, bottega, learners[0]!, '/io/attestati');
      const code = await showCertificate(learner);
      await learner.leave();

      const staff = await Visitor.arrive(browser, 'revoking', width);
      await enter(staff, bottega, bottega.admin, '/gestione/attestati');
      await revoke(staff, sara);
      await staff.open(`${bottega.url}/verifica/${code}`);
      await staff.page.getByRole('heading', { level: 1, name: 'Attestato revocato' }).waitFor();
      await staff.look('revoked');
      await staff.leave();
    },
  );

  test('goes on marking without network, and the marks leave when it is back', async () => {
    const learner = await aLearner(bottega, 'Lea', 'Conti');
    await aTaughtEvening(bottega, centre, 3, [learner]);
    const visitor = await Visitor.arrive(browser, 'offline', 360);
    await enter(visitor, bottega, bottega.admin, '/insegno');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Il primo robot' }).first().click();
    const mark = page.getByRole('button', { name: /cambia per Lea Conti/ });
    await mark.waitFor();
    await page.context().setOffline(true);
    await mark.click();
    await page.getByText('1 segno salvato sul telefono: parte da solo quando torna la rete.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Senza rete').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: /^Presente.*Lea Conti/ }).waitFor();
    await visitor.leave();
  });
});

async function takeAttendance(visitor: Visitor, family: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole('heading', { name: 'Registri da chiudere' }).waitFor();
  await visitor.look('teaching');
  await page.getByRole('link', { name: 'Il primo robot' }).first().click();
  await page.getByRole('button', { name: new RegExp(`cambia per Sara ${family}`) }).click();
  await page.getByRole('button', { name: new RegExp(`^${family}.*Ugo`) }).click();
  await page.getByRole('radio', { name: 'Ritardo' }).check();
  await page.getByRole('button', { name: '5 minuti in più' }).click();
  await page.getByText('15 min').first().waitFor();
  await visitor.look('register');
  await page.getByRole('radio', { name: 'Assente' }).check();
  await page.getByRole('button', { name: 'Chiudi il registro' }).click();
  await page.getByText('Chiuso da Paola Righi').waitFor();
  await visitor.look('closed');
}

/** @returns the code of the certificate, once it has come */
async function showCertificate(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  const certificate = page.getByRole('link', { name: 'Il primo robot', exact: true });
  await until(async () => {
    await page.reload({ waitUntil: 'networkidle' });
    return certificate.isVisible();
  }, Boolean);
  await visitor.look('my-certificates');
  await certificate.click();
  await page.getByRole('heading', { level: 1, name: 'Attestato autentico' }).waitFor();
  await visitor.look('authentic');
  const file = await page.getByRole('link', { name: 'Scarica il PDF' }).getAttribute('href');
  const { status, type } = await fetchFrom(page, file!);
  expect([status, type]).toEqual([200, 'application/pdf']);
  return page.url().split('/').at(-1)!;
}

const fetchFrom = (page: Page, address: string) =>
  page.evaluate(async (url) => {
    const answer = await fetch(url);
    return { status: answer.status, type: answer.headers.get('content-type') };
  }, address);

async function revoke(visitor: Visitor, family: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole('row', { name: new RegExp(`Sara ${family}`) }).waitFor();
  await visitor.look('certificates');
  await page.getByRole('button', { name: new RegExp(`Revoca Sara ${family}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Motivo').fill('Il nome è sbagliato.');
  await visitor.look('revoking');
  await dialog.getByRole('button', { name: `Revoca e avvisa Sara ${family}` }).click();
  await page
    .getByRole('row', { name: new RegExp(`Sara ${family}`) })
    .getByText('Revocato')
    .waitFor();
}
