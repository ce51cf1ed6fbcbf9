import { fireEvent } from '@testing-library/dom';
import { euro, open, readBySara, said } from '../../enrolment.spec-support';
import { GivePage } from './give.page';

const course = { id: 'c-1', slug: 'il-primo-robot', title: 'Il primo robot', price: euro(9_000) };
const OFFER = { course, methods: ['transfer', 'desk'], available: { seats: 2, left: euro(15_000) } };
const GIVEN = { id: 's-1', orderId: 'o-1', amount: euro(9_000) };

async function opened({
  offer = OFFER as object,
  inputs = { corso: 'il-primo-robot' } as Record<string, unknown>,
} = {}) {
  const screen = await open(GivePage, { inputs });
  const query = 'corso' in inputs ? '?course=il-primo-robot' : '';
  await screen.answer('GET', `/suspended-seats/offer${query}`, offer);
  return screen;
}

test('anybody reads what it is and how many there are; giving takes an account, and comes back here', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Adesso ci sono 150,00 € da dare.');
  expect(screen.getByRole('link', { name: 'Accedi per donare' }).getAttribute('href')).toContain('/accedi?returnTo=');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a seat in a course is given at its full price, and one arrives where it is followed', async () => {
  const screen = await opened();
  await readBySara(screen);
  fireEvent.click(screen.getByRole('radio', { name: /^In sede/ }));
  await screen.settle();
  screen.press(/^Dona 90,00.€$/);
  expect(await screen.answer('POST', '/suspended-seats', GIVEN)).toEqual({ courseId: 'c-1', payBy: 'desk' });
  expect(screen.router.url).toBe('/io/posti-sospesi?fatto=1');
});

test('an amount goes to any course; what is not a sum is said beside it', async () => {
  const screen = await opened();
  await readBySara(screen);
  fireEvent.click(screen.getByRole('radio', { name: /^Un importo/ }));
  await screen.settle();
  screen.write('Quanto, in euro', 'dieci');
  await screen.settle();
  screen.press('Dona');
  await screen.settle();
  screen.nothingAsked();
  expect(screen.getByLabelText('Quanto, in euro').getAttribute('aria-invalid')).toBe('true');
  screen.write('Quanto, in euro', '35,50');
  await screen.settle();
  screen.press(/^Dona 35,50.€$/);
  expect(await screen.answer('POST', '/suspended-seats', GIVEN)).toEqual({ amount: 3_550, payBy: 'transfer' });
});

test('a course without a price takes an amount only', async () => {
  const screen = await opened({ offer: { ...OFFER, course: { ...course, price: null } } });
  await readBySara(screen);
  expect(screen.getAllByRole('radio', { name: /^Un / }).map((radio) => said(radio.closest('label')!))).toEqual([
    expect.stringMatching(/^Un importo, per un corso qualsiasi/),
  ]);
});

test('by card one is led on to the payment', async () => {
  const screen = await opened({ offer: { ...OFFER, methods: ['card', 'desk'] }, inputs: { corso: 'il-primo-robot' } });
  await readBySara(screen);
  screen.press(/^Dona 90,00.€$/);
  await screen.answer('POST', '/suspended-seats', GIVEN);
  expect(screen.router.url).toBe('/io/pagamento/o-1?esito=vai');
});
