import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, anOpenEdition } from './support/a-centre';
import { aPhotograph } from './support/a-photograph';
import { Bottega } from './support/bottega';
import { enter } from './support/enter';
import { Visitor, WIDTHS } from './support/visitor';

const FIRST_LOAD = 170_000;

describe('somebody looking around', () => {
  let bottega: Bottega;
  let browser: Browser;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  test.each(WIDTHS)('of an empty centre is told what will be there, on %i pixels', async (width) => {
    const visitor = await Visitor.arrive(browser, 'empty-centre', width);
    for (const [path, heading] of [
      ['', 'Otto quadretti da riempire'],
      ['/corsi', 'Il catalogo si sta scrivendo'],
      ['/calendario?month=2030-08', 'Niente in programma, agosto 2030'],
    ]) {
      await visitor.open(bottega.url + path);
      await visitor.page.getByRole('heading', { name: heading! }).waitFor();
      await visitor.look(heading!.toLowerCase().replace(/\W+/g, '-'));
    }
    await visitor.leave();
  });

  describe('of a centre with an evening course', () => {
    let course: { courseId: string; courseSlug: string };

    beforeAll(async () => {
      course = await anOpenEdition(bottega.office, await aCentre(bottega.office));
    });

    test.each(WIDTHS)('finds it in spite of a slip, and comes back to where they were, on %i pixels', async (width) => {
      const visitor = await Visitor.arrive(browser, 'looking-around', width);
      const { page } = visitor;
      await visitor.open(bottega.url);
      await page.getByRole('searchbox').fill('robbot');
      await page.getByRole('button', { name: 'Cerca', exact: true }).click();
      await page.getByText('Nessun corso per «robbot».').waitFor();
      await narrow(page, width, /^Sera/);
      await page.waitForURL(`${bottega.url}/corsi?q=robbot&when=evening`);
      await visitor.look('found');
      await page.getByRole('link', { name: /Il primo robot/ }).click();
      await page.getByRole('heading', { level: 1, name: /Il primo robot/ }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: '1 corso trovato' }).waitFor();
      await page.getByRole('button', { name: /Togli il filtro Sera/ }).click();
      await page.waitForURL(`${bottega.url}/corsi?q=robbot`);
      await visitor.leave();
    });

    test('meets its sessions on the calendar, month after month', async () => {
      const visitor = await Visitor.arrive(browser, 'calendar', 1440);
      await visitor.open(`${bottega.url}/calendario`);
      const session = visitor.page.getByRole('link', { name: /18:30 Il primo robot/ });
      if (!(await session.first().isVisible())) {
        await visitor.page.getByRole('navigation', { name: 'Mesi' }).getByRole('link').nth(1).click();
        await session.first().waitFor();
      }
      await visitor.look('month');
      await session.first().press('Enter');
      await visitor.page.getByRole('heading', { level: 1, name: /Il primo robot/ }).waitFor();
      await visitor.leave();
    });

    test('sees the photograph staff chose for it, made as large as it needs to be', async () => {
      const staff = await Visitor.arrive(browser, 'cover', 360);
      const { page } = staff;
      await enter(staff, bottega, bottega.admin, `/gestione/corsi/${course.courseId}`);
      const photograph = { name: 'foto.png', mimeType: 'image/png', buffer: aPhotograph(2400, 1500) };
      await page.getByLabel('Trascina qui un’immagine, o sceglila').setInputFiles(photograph);
      await page.getByText(/^Anteprima/).waitFor();
      await staff.look('preview');
      await page.getByRole('button', { name: 'Usa questa immagine' }).click();
      await page.getByText('Copertina cambiata.').waitFor();
      await staff.open(`${bottega.url}/corsi/${course.courseSlug}`);
      const cover = page.locator('img[src^="/api/v1/covers/"]').first();
      expect(await cover.evaluate(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])).toEqual([
        1600, 1000,
      ]);
      await staff.leave();
    });

    test('finds it without JavaScript too', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(bottega.url);
      await page.getByRole('searchbox').fill('robot');
      await page.getByRole('button', { name: 'Cerca', exact: true }).click();
      await page.getByRole('link', { name: /Il primo robot/ }).click();
      await page.getByRole('link', { name: 'Iscriviti' }).first().waitFor();
      await context.close();
    });
  });

  test('of a course that is not there is answered 404 and shown the others', async () => {
    const page = await browser.newPage({ locale: 'it-IT' });
    const answer = await page.goto(`${bottega.url}/corsi/sparito`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: 'Vedi tutti i corsi' }).waitFor();
    await page.close();
  });

  test(`loads at most ${FIRST_LOAD / 1000} kB of compressed script with the home page`, async () => {
    const page = await browser.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(bottega.url, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(FIRST_LOAD);
    await page.close();
  });
});

/** Chooses a filter: beside the list, or in its drawer on a phone. */
async function narrow(page: Page, width: number, name: RegExp): Promise<void> {
  if (width > 860) return page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: /^Filtri/ }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: /^Mostra \d/ }).click();
}
