import type { Browser } from 'playwright-core';
import { launchBrowser } from '@bottega/platform/testing';
import { aCentre, anOpenEdition } from './support/a-centre';
import { Bottega } from './support/bottega';
import { signUp } from './support/sign-up';
import { Visitor } from './support/visitor';

describe('a browser without Temporal', () => {
  let bottega: Bottega;
  let browser: Browser;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  test('tells ages and dates like any other: somebody signs up and takes a place', async () => {
    const edition = await anOpenEdition(bottega.office, await aCentre(bottega.office));
    const visitor = await Visitor.arrive(browser, 'without-temporal', 360, {
      first: () => Reflect.deleteProperty(globalThis, 'Temporal'),
    });
    const { page } = visitor;

    await visitor.open(`${bottega.url}/registrati?returnTo=/iscrizione/${edition.id}`);
    await signUp(page, 'anna@example.org');
    await page.getByRole('button', { name: 'Conferma l’iscrizione' }).click();

    await page.getByText('Il posto è tuo.').waitFor();
    await page.getByText('18:30–20:30').waitFor();
    await visitor.look('my-course');
  });
});
