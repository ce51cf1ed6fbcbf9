import type { Browser, Page } from 'playwright-core';
import { launchBrowser, until } from '@bottega/platform/testing';
import { aCentre, anOpenEdition } from './support/a-centre';
import { Bottega } from './support/bottega';
import { signUp } from './support/sign-up';
import { Visitor, WIDTHS } from './support/visitor';

const PASSWORD = 'tre parole a caso';
const FOR_STUDENTS = { subjectKind: 'edition', kind: 'concession', concession: 'student', percent: 20 };

describe('an account', () => {
  let bottega: Bottega;
  let browser: Browser;

  beforeAll(async () => {
    [bottega, browser] = await Promise.all([Bottega.start(), launchBrowser()]);
    await anOpenEdition(bottega.office, await aCentre(bottega.office));
    await bottega.office.post('/discounts', FOR_STUDENTS);
  });
  afterAll(async () => {
    await browser.close();
    await bottega.stop();
  });

  /** Opens the link of the mail with that subject. */
  async function followMail({ page }: Visitor, email: string, subject: string, link: string): Promise<void> {
    const letter = page.getByRole('link', { name: subject });
    const arrived = async () => {
      await page.goto(`${bottega.url}/dev/mail?to=${email}`);
      return letter.first().isVisible();
    };
    await until(arrived, Boolean);
    await letter.first().click();
    const action = page.locator('iframe').contentFrame().getByRole('link', { name: link });
    await page.goto((await action.getAttribute('href'))!);
  }

  const goTo = async ({ page }: Visitor, name: string) => {
    await page.goto(`${bottega.url}/io/profilo`);
    await page.getByRole('navigation', { name: 'Altro su di te' }).getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

  const textOf = (page: Page, label: string | RegExp) => page.getByLabel(label).inputValue();

  test.each(WIDTHS)(
    'is moved, said to pay less, lent to a program, put in a calendar and closed, on %i pixels',
    async (width) => {
      const visitor = await Visitor.arrive(browser, 'account', width);
      const { page } = visitor;
      const [old, next] = [`vera-${width}@example.org`, `vera.nuova-${width}@example.org`];

      await visitor.open(`${bottega.url}/registrati`);
      await signUp(page, old);
      await page.waitForURL(/\/io/);
      await followMail(visitor, old, 'Conferma il tuo indirizzo', 'Conferma l’indirizzo');
      await page.getByText('L’indirizzo è confermato.').waitFor();

      await visitor.open(`${bottega.url}/io/profilo`);
      await visitor.look('profile');
      await page.getByLabel('Indirizzo nuovo').fill(next);
      await page.getByLabel('La tua password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Cambia indirizzo' }).click();
      await page.getByText(`Ti abbiamo scritto a ${next}`).waitFor();
      await visitor.look('profile-waiting');

      await goTo(visitor, 'Agevolazioni');
      await page.getByLabel('Che cosa mostrerai').fill('Il libretto');
      await page.getByRole('button', { name: 'Dichiara', exact: true }).click();
      await page.getByText('Da mostrare').waitFor();
      await visitor.look('concessions');
      await followMail(visitor, next, 'Conferma il nuovo indirizzo', 'Conferma l’indirizzo');
      await page.getByText('L’indirizzo è confermato.').waitFor();

      await goTo(visitor, 'Token per i programmi');
      await page.getByLabel('A che cosa serve').fill('Foglio delle presenze');
      await page.getByRole('button', { name: 'Crea il token' }).click();
      const token = await textOf(page, 'Copialo adesso: non lo rivedrai.');
      await visitor.look('tokens');
      const asProgram = () =>
        fetch(`${bottega.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } }).then(
          ({ status }) => status,
        );
      expect(await asProgram()).toBe(200);
      await page.getByRole('button', { name: 'Revoca Foglio delle presenze' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Revoca il token' }).click();
      await page.getByRole('button', { name: 'Revoca Foglio delle presenze' }).waitFor({ state: 'detached' });
      expect(await asProgram()).toBe(401);

      await goTo(visitor, 'Il tuo calendario');
      await page.getByRole('button', { name: 'Crea il tuo indirizzo' }).click();
      await page.getByRole('link', { name: 'Apri nel calendario' }).waitFor();
      await visitor.look('calendar');
      const feed = await textOf(page, /^Indirizzo del calendario/);
      expect(await (await fetch(feed)).text()).toMatch(/^BEGIN:VCALENDAR/);

      await goTo(visitor, 'I tuoi dati');
      await page.getByRole('button', { name: 'Chiudi l’account per sempre' }).waitFor();
      await visitor.look('data');
      await page.getByLabel('Password di adesso').fill(PASSWORD);
      await page.getByRole('button', { name: 'Chiudi l’account per sempre' }).click();
      await page.getByText('L’account è chiuso.').waitFor();
      expect((await fetch(feed)).status).toBe(404);
      await visitor.leave();
    },
  );
});
