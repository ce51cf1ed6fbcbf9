import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, type ACentre, aDraft, inDays } from './support/a-centre';
import { Bottega } from './support/bottega';
import { Visitor } from './support/visitor';

describe('the office', () => {
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
    { width: 360, name: 'Bruno', firstDay: inDays(14) },
    { width: 1440, name: 'Carla', firstDay: inDays(60) },
  ])('brings a course to its start and takes a payment, on $width pixels', async ({ width, name, firstDay }) => {
    const edition = await aDraft(bottega.office, centre);
    await bottega.office.post('/people', aPerson(name));
    const visitor = await Visitor.arrive(browser, 'office', width);
    const { page } = visitor;

    await visitor.open(`${bottega.url}/accedi?returnTo=/gestione/persone`);
    await signIn(page, bottega.admin);
    const somebodyElse = page.getByRole('link', { name: 'Righi Paola' });
    await somebodyElse.waitFor();
    await page.getByRole('searchbox', { name: /Cerca per nome/ }).fill(name);
    await somebodyElse.waitFor({ state: 'hidden' });
    await visitor.look('people');
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name }).waitFor();
    await visitor.look('person');
    await page.getByRole('main').getByRole('link', { name: 'Agevolazioni' }).click();
    await seeConcession(page);
    await visitor.look('concession');

    await visitor.open(`${bottega.url}/gestione/edizioni/${edition.id}`);
    await plan(page, visitor, firstDay);
    await page.getByRole('button', { name: 'Apri le iscrizioni' }).click();
    await page.getByRole('link', { name: 'Conferma: il corso parte' }).click();
    await page.getByRole('button', { name: 'Conferma', exact: true }).click();
    await page.getByText('Edizione confermata.').waitFor();
    await page.getByRole('link', { name: 'Vai all’edizione' }).click();
    await page.getByText('Confermata', { exact: true }).waitFor();
    await visitor.look('edition-confirmed');
    await changePrices(page);
    await lookAtMoving(page, visitor);

    await page.getByRole('main').getByRole('link', { name: 'Iscrizioni' }).click();
    await page.getByRole('searchbox', { name: 'Iscrivi una persona' }).fill(name);
    await page.getByRole('button', { name: 'Iscrivi', exact: true }).click();
    await page.getByRole('button', { name: 'Incassa' }).waitFor();
    await visitor.look('enrolments');
    await page.getByRole('button', { name: 'Incassa' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Registra 95,00/ })
      .click();
    await page.getByRole('row', { name }).getByText('Confermata').waitFor();
    await visitor.look('paid');

    await visitor.open(`${bottega.url}/gestione/ordini`);
    await page.getByRole('row', { name }).getByText('Pagato').waitFor();
    await visitor.look('orders');
    await visitor.leave();
  });
});

const aPerson = (givenName: string) => ({
  givenName,
  familyName: 'Fabbri',
  email: null,
  birthDate: '1961-03-20',
  affiliation: 'external',
  locale: 'it',
});

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').first().fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
}

/** Shown at the desk by somebody without an account. */
async function seeConcession(page: Page): Promise<void> {
  await page.getByLabel('Quale agevolazione').selectOption('low-income');
  await page.getByLabel('Quale documento').fill('Attestazione ISEE');
  await page.getByLabel('Vale fino al').fill(inDays(300));
  await page.getByRole('button', { name: 'Registra come accettata' }).click();
  await page.getByText('Accettata', { exact: true }).waitFor();
}

/** Three evenings, looked at before they are put in the programme. */
async function plan(page: Page, visitor: Visitor, firstDay: string): Promise<void> {
  await page.getByLabel('Spazio').selectOption('Laboratorio (16)');
  await page.getByLabel('Dal', { exact: true }).fill(firstDay);
  await page.getByLabel('Quanti').fill('3');
  await page.getByRole('button', { name: 'Guarda che cosa viene' }).click();
  const go = page.getByRole('button', { name: 'Metti in programma 3 incontri' });
  await go.waitFor();
  await visitor.look('rehearsal');
  await go.click();
  await page.getByText('Incontri messi in programma.').waitFor();
}

/** Five euros more for whoever enrols from now on. */
async function changePrices(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cambia i prezzi' }).click();
  await page.getByLabel('Tutti gli altri').fill('95');
  await page.getByRole('button', { name: 'Salva i prezzi' }).click();
  await page.getByText('Prezzi salvati: valgono da adesso.').waitFor();
}

/** What moving all three by a day would give is looked at, and left. */
async function lookAtMoving(page: Page, visitor: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Sposta tutti' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Di quanti giorni').fill('1');
  await dialog.getByRole('button', { name: 'Guarda che cosa viene' }).click();
  await dialog
    .getByText(/era mar/)
    .first()
    .waitFor();
  await visitor.look('shift');
  await dialog.getByRole('button', { name: 'Lascia com’è' }).click();
}
