import { within } from '@testing-library/dom';
import { head, open } from '../attendance.spec-support';
import { TeachingPage } from './teaching.page';

const DAY = 86_400_000;

/** The same session so many days away. */
const inDays = (days: number, otherwise: object = {}) => {
  const at = (instant: string) => new Date(Date.parse(instant) + days * DAY).toISOString();
  const { startsAt, endsAt, opensAt } = head();
  return head({
    sessionId: `in ${days} days`,
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    opensAt: at(opensAt),
    localDate: at(startsAt).slice(0, 10),
    ...otherwise,
  });
};

async function opened(items: object[]) {
  const screen = await open(TeachingPage);
  await screen.answer('GET', '/me/teaching', { items });
  const addresses = (heading: string) =>
    within(screen.getByRole('region', { name: heading }))
      .getAllByRole('link')
      .map((link) => decodeURIComponent(link.getAttribute('href')!).replace('/insegno/registro/', ''));
  return { ...screen, addresses };
}

test('the session that is on comes first, with its register one tap away', async () => {
  const screen = await opened([inDays(-7, { state: 'closed' }), inDays(0), inDays(7)]);
  const next = within(screen.getByRole('region', { name: 'Il primo robot' }));
  expect(next.getByText('In corso')).toBeTruthy();
  expect(next.getByRole('link', { name: 'Apri il registro' }).getAttribute('href')).toBe(
    '/insegno/registro/in%200%20days',
  );
  expect([screen.addresses('Poi'), screen.addresses('Ultimi chiusi')]).toEqual([['in 7 days'], ['in -7 days']]);
});

test('a session to come shows how far it is and who is coming', async () => {
  const screen = await opened([inDays(2, { places: 1 })]);
  const next = within(screen.getByRole('region', { name: 'Il primo robot' }));
  expect([next.getByText('dopodomani'), next.getByText('1 persona iscritta')].length).toBe(2);
  expect(next.getByRole('link', { name: 'Guarda chi c’è' })).toBeTruthy();
});

test('registers owed are those of sessions that are over, somebody being enrolled, and those open again', async () => {
  const screen = await opened([
    inDays(-21, { places: 0 }),
    inDays(-14, { state: 'reopened' }),
    inDays(-7),
    inDays(-3, { state: 'closed' }),
    inDays(3),
  ]);
  expect(screen.addresses('Registri da chiudere')).toEqual(['in -14 days', 'in -7 days']);
});

test('who teaches a lot sees the nearest first, and all of them when asked', async () => {
  const screen = await opened(Array.from({ length: 12 }, (_, index) => inDays(index + 1)));
  expect(screen.addresses('Poi')).toHaveLength(6);
  screen.press('Mostra tutti e 11 gli incontri');
  await screen.settle();
  expect(screen.addresses('Poi')).toHaveLength(11);
});

test('nothing to teach says what will be here', async () => {
  const screen = await opened([]);
  expect(screen.getByRole('heading', { name: 'Nessun incontro in vista' })).toBeTruthy();
});
