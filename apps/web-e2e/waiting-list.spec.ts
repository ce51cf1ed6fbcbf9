import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, until } from '@bottega/platform/testing';
import { aCentre, type ACentre } from './support/a-centre';
import { aFullEvening } from './support/a-full-evening';
import { aLearner, type Learner } from './support/a-taught-evening';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor } from './support/visitor';

describe('the waiting list', () => {
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

  /** A full evening apart for each journey. */
  const anEvening = async (name: string, days: number) => ({
    ...(await aFullEvening(bottega, centre, name, days)),
    anna: await aLearner(bottega, 'Anna', name),
    bea: await aLearner(bottega, 'Bea', name),
  });

  test.each([
    { width: 360, name: 'Sala', days: 14 },
    { width: 1440, name: 'Neri', days: 15 },
  ])(
    'hands a freed place from who declines it to who takes it, by mail, on $width pixels',
    async ({ width, name, days }) => {
      const { editionId, courseSlug, enrolmentId, anna, bea } = await anEvening(name, days);
      const learner = await Visitor.arrive(browser, 'waiting', width);
      await enter(learner, bottega, anna, `/corsi/${courseSlug}`);
      await standInLine(learner);
      await bottega.office.post('/waiting-entries', { editionId, participantId: bea.id });
      await learner.open(`${bottega.url}/io/corsi`);
      await learner.page.getByText('1º in lista').waitFor();
      await learner.look('my-courses');

      await bottega.office.post(`/enrolments/${enrolmentId}/withdraw`);
      await offeredToday(learner, bottega);
      await learner.leave();

      const stranger = await Visitor.arrive(browser, 'mailed', width);
      await openOffer(stranger, bottega, anna);
      await decline(stranger);
      await openOffer(stranger, bottega, bea);
      await accept(stranger);
      await stranger.leave();

      const owner = await Visitor.arrive(browser, 'place', width);
      await enter(owner, bottega, bea, '/io/corsi');
      await owner.page.getByRole('link', { name: /Il primo robot/ }).waitFor();
      await owner.look('taken');
      await owner.leave();
    },
  );

  test.each([
    { width: 360, name: 'Rossi', days: 16 },
    { width: 1440, name: 'Longhi', days: 17 },
  ])(
    'is kept at the desk: in line like everybody, or past it with a reason, on $width pixels',
    async ({ width, name, days }) => {
      const { editionId, anna } = await anEvening(name, days);
      await aLearner(bottega, 'Cleo', name);
      const { id } = await bottega.office.post('/waiting-entries', { editionId, participantId: anna.id });

      const staff = await Visitor.arrive(browser, 'desk', width);
      const desk = `/gestione/edizioni/${editionId}/iscrizioni`;
      await enter(staff, bottega, bottega.admin, desk);
      await putInLine(staff, `Bea ${name}`);
      await addPlace(staff, `Cleo ${name}`);
      await staff.page.getByRole('link', { name: 'Torna all’edizione' }).click();
      await staff.page.getByText('2 in lista d’attesa', { exact: true }).waitFor();
      await staff.look('edition');

      await staff.open(bottega.url + desk);
      await giveBack(staff, `${name} Ugo`);
      await until(
        () => bottega.office.get(`/waiting-entries/${id}`),
        ({ status }) => status === 'offered',
      );
      await bottega.office.post(`/waiting-entries/${id}/decline`, {});
      await seeWhatHappened(staff, name);
      await staff.leave();
    },
  );
});

/** From the page of a full course to a turn, on one's own. */
async function standInLine(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByText('0 posti liberi').first().waitFor();
  await visitor.look('full');
  await page.getByRole('link', { name: 'Mettiti in lista d’attesa' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mettiti in lista d’attesa' }).waitFor();
  await visitor.look('joining');
  await page.getByRole('button', { name: 'Mettiti in lista d’attesa' }).click();
  await page.getByText('1º').waitFor();
  await visitor.look('in-line');
}

/** At the desk, where there is no place: past the line only with a reason, so in line like everybody. */
async function putInLine(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  await page.getByText('1 persona, 1 posto').waitFor();
  const dialog = await enrol(page, name);
  await dialog.getByRole('radio', { name: 'Aggiungi un posto oltre la capienza' }).check();
  await dialog.getByText('La capienza passa da 2 a 3').waitFor();
  await dialog.getByRole('button', { name: `Aggiungi il posto 3 per ${name}` }).click();
  await visitor.look('past-the-line');
  await dialog.getByRole('radio', { name: 'Metti in lista d’attesa' }).check();
  await visitor.look('in-the-line');
  await dialog.getByRole('button', { name: `Metti in lista ${name}` }).click();
  await page.getByText('2 persone, 2 posti').waitFor();
  await visitor.look('waiting');
}

/** One place more, for one person, past the line and with a reason. */
async function addPlace({ page }: Visitor, name: string): Promise<void> {
  const dialog = await enrol(page, name);
  await dialog.getByRole('radio', { name: 'Aggiungi un posto oltre la capienza' }).check();
  await dialog.getByLabel('Motivo').fill('relatrice ospite');
  await dialog.getByRole('button', { name: `Aggiungi il posto 3 per ${name}` }).click();
  await page.getByText(`${name}: posto aggiunto.`).waitFor();
  await page.getByRole('img', { name: '3 posti occupati su 3' }).waitFor();
}

/** Where no place is left, what to do is asked. */
async function enrol(page: Page, name: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Iscrivi una persona' }).fill(name);
  await page.getByRole('button', { name: 'Iscrivi', exact: true }).click();
  return page.getByRole('dialog');
}

async function giveBack({ page }: Visitor, name: string): Promise<void> {
  await page.getByRole('row', { name }).getByRole('button', { name: 'Ritira' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ritira l’iscrizione/ })
    .click();
  await page.getByRole('row', { name }).getByText('Ritirata').waitFor();
}

/** Who declined is no longer in line, and the next has been asked. */
async function seeWhatHappened(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  const asked = async () => {
    await page.reload({ waitUntil: 'networkidle' });
    const [offered, alone] = [page.getByText('Posto offerto'), page.getByText('1 persona, 1 posto')];
    return (await offered.isVisible()) && (await alone.isVisible());
  };
  await until(asked, Boolean);
  await page.getByText('Non più in lista: 1').click();
  await visitor.look('served');
  await page
    .getByRole('button', { name: `Storia ${name}` })
    .last()
    .click();
  await page.getByRole('dialog').getByText('Ha rifiutato').waitFor();
  await visitor.look('history');
}

/** What is held for them stands above everything else of theirs. */
async function offeredToday(visitor: Visitor, { url }: Bottega): Promise<void> {
  const offer = visitor.page.getByRole('button', { name: 'Accetta il posto' });
  const offered = async () => {
    await visitor.open(`${url}/io`);
    return offer.isVisible();
  };
  await until(offered, Boolean);
  await visitor.look('offered-today');
}

/** Opens the mail of the offer and follows its link; the key does not stay where others could see it. */
async function openOffer(visitor: Visitor, { url }: Bottega, { email }: Learner): Promise<void> {
  const { page } = visitor;
  const letter = page.getByRole('link', { name: /C’è un posto per te/ });
  const arrived = async () => {
    await visitor.open(`${url}/dev/mail?to=${email}`);
    return letter.isVisible();
  };
  await until(arrived, Boolean);
  await letter.click();
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Accetta il posto' });
  const address = await link.getAttribute('href');
  const answer = await page.goto(address!);
  expect(answer!.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
  await page.getByRole('button', { name: 'Accetta il posto' }).waitFor();
  expect(page.url()).toBe(address!.split('?')[0]);
  await page.reload();
  await page.getByRole('button', { name: 'Accetta il posto' }).waitFor();
}

async function decline(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.look('offer');
  await page.getByRole('button', { name: 'Rifiuta', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Rifiuti il posto?' }).waitFor();
  await visitor.look('declining');
  await dialog.getByRole('button', { name: 'Rifiuta il posto' }).click();
  await page.getByRole('heading', { name: 'Hai rifiutato il posto' }).waitFor();
  await visitor.look('declined');
}

async function accept(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByRole('button', { name: 'Accetta il posto' }).click();
  await page.getByText('Il posto è tuo.').waitFor();
  await visitor.look('accepted');
}
