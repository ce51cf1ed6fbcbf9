import { TestBed } from '@angular/core/testing';
import { Confirmation } from '@bottega/platform/web';
import { aTurn, aTurnInFull, offered, open, problem, said } from '../enrolment.spec-support';
import { TodayPage } from './today.page';

const page = (...items: object[]) => ({ items, nextCursor: null });

async function opened(...turns: object[]) {
  const screen = await open(TodayPage);
  await screen.answer('GET', '/me/enrolments', page());
  await screen.answer('GET', '/me/waiting-entries?limit=100', page(...turns));
  return screen;
}

test('a place held for the reader comes before all else, the one that ends first before the others', async () => {
  const sooner = aTurn({ ...offered, id: 't-2', offeredUntil: '2027-01-11T18:00:00.000Z' });
  const screen = await opened(aTurn(offered), sooner, aTurn({ id: 't-3' }));
  const [first, second, waiting] = screen
    .getAllByText('Il primo robot')
    .map((title) => title.closest('.sheet, bt-turn-row')!);
  expect(said(first!)).toContain('È tuo fino a oggi alle 19:00 (tra 1 ora)');
  expect(said(second!)).toContain('È tuo fino a domani alle 18:30');
  expect(said(waiting!)).toMatch(/2º in lista$/);
});

test('a place taken leads to the enrolment it has become', async () => {
  const screen = await opened(aTurn(offered));
  screen.press('Accetta il posto');
  const accepted = aTurnInFull({ status: 'accepted', enrolmentId: 'i-1' });
  expect(await screen.answer('POST', '/waiting-entries/t-1/accept', accepted)).toEqual({});
  expect(screen.router.url).toBe('/io/corsi/i-1?fatto=1');
});

test('a place declined leaves the page', async () => {
  const screen = await opened(aTurn(offered));
  screen.press('Rifiuta');
  TestBed.inject(Confirmation).reply(true);
  await screen.answer('POST', '/waiting-entries/t-1/decline', aTurnInFull({ status: 'declined' }));
  await screen.answer('GET', '/me/enrolments', page());
  await screen.answer('GET', '/me/waiting-entries?limit=100', page(aTurn({ status: 'declined', position: null })));
  expect(screen.queryByRole('button', { name: 'Accetta il posto' })).toBeNull();
});

test('whoever was passed over is told why', async () => {
  const screen = await opened(aTurn({ passedOver: 'clash' }));
  expect(said(screen.host)).toContain('Si è liberato un posto, ma a quell’ora hai un altro corso.');
});

test('with nothing in sight, and nothing waited for, the courses are', async () => {
  const screen = await opened();
  expect(screen.getByRole('heading', { name: 'Nessun incontro in vista' })).toBeTruthy();
});

test('a list that did not come is not taken for an empty one', async () => {
  const screen = await open(TodayPage);
  await screen.answer('GET', '/me/enrolments', page());
  await screen.answer('GET', '/me/waiting-entries?limit=100', problem('http.unavailable', 'Non risponde.'), 503);
  expect(screen.queryByRole('heading', { name: 'Nessun incontro in vista' })).toBeNull();
  screen.press('Riprova');
  await screen.answer('GET', '/me/enrolments', page());
  await screen.answer('GET', '/me/waiting-entries?limit=100', page());
  expect(screen.getByRole('heading', { name: 'Nessun incontro in vista' })).toBeTruthy();
});
