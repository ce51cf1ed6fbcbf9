import { fireEvent, within } from '@testing-library/dom';
import { TestBed } from '@angular/core/testing';
import { Toasts } from '@bottega/platform/web';
import { anOffer, aQuoteByCode, aWay, euro, open, problem, said } from '../enrolment.spec-support';
import { BasketPage } from './basket.page';
import { answerBoth, aPlan, aQuoteOfBoth, anEditionOf, aSession, type Screen, theFilm } from './basket.spec-support';

const robot = { kind: 'edition', id: 'e-1' };
const film = { kind: 'edition', id: 'e-2' };
const annual = { kind: 'membership-plan', id: 'p-1' };
const kept = () => JSON.parse(localStorage.getItem('bottega.basket') ?? '[]');

beforeEach(() => localStorage.clear());
afterEach(() => document.documentElement.removeAttribute('data-session'));

async function opened(things: object[] = [robot, film], reader: 'sara' | 'nobody' = 'sara'): Promise<Screen> {
  localStorage.setItem('bottega.basket', JSON.stringify(things));
  document.documentElement.toggleAttribute('data-session', reader === 'sara');
  const screen = await open(BasketPage);
  const account = { person: { id: 'p-1' }, roles: [], permissions: [] };
  if (reader === 'sara') await screen.answer('GET', '/auth/session', { account });
  return screen;
}

async function priced(facts: Parameters<typeof answerBoth>[1] = {}, quote: object = aQuoteOfBoth()) {
  const screen = await opened();
  await answerBoth(screen, facts);
  expect(await screen.answer('POST', '/quotes', quote)).toEqual({ items: [robot, film] });
  return screen;
}

const lineOf = (screen: Screen, title: string) =>
  screen.getByRole('heading', { name: title }).closest('bt-chosen-line') as HTMLElement;

async function refuse(screen: Screen, refusal: object, status = 409) {
  screen.press(/^Conferma/);
  await screen.answer('POST', '/orders', refusal, status);
}

test('each thing is listed with its dates and price, and what they cost together is what the server says', async () => {
  const screen = await priced();
  expect(said(lineOf(screen, 'Il primo robot'))).toBe(
    'Il primo robot gio 14 gen, 18:30–20:30 Laboratorio, Bottega Dergano Togli Il primo robot ' +
      'Prezzo intero 90,00 € Annulli gratis fino a mar 12 gen, 18:30 .',
  );
  expect(said(lineOf(screen, 'Il primo film'))).toContain('Prezzo intero 75,00 €');
  const sum = screen.getByRole('region', { name: '2 cose in un ordine' });
  expect(said(sum)).toContain('Paghi in tutto 160,00 €');
  expect(said(screen.host)).toContain('I posti non sono tenuti finché non confermi.');
});

test('all are ordered with one button, and one arrives at the order with nothing left among the choices', async () => {
  const screen = await priced();
  screen.press('Conferma 2 cose');
  expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toEqual({ items: [robot, film], payBy: 'desk' });
  expect([screen.router.url, kept()]).toEqual(['/io/ordini/o-1?fatto=1', []]);
});

test('by card one is led on to the payment', async () => {
  const screen = await priced({}, aQuoteOfBoth({ ways: [aWay('card', { recommended: true }), aWay('desk')] }));
  screen.press('Conferma 2 cose');
  expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toMatchObject({ payBy: 'card' });
  expect(screen.router.url).toBe('/io/pagamento/o-1?esito=vai');
});

test('a network that gives way leaves everything, and pressing again is the same request', async () => {
  const screen = await priced();
  screen.press('Conferma 2 cose');
  await screen.breakOff('POST', '/orders');
  expect([said(screen.getByRole('alert')), kept()]).toEqual([expect.stringContaining('Non c’è rete'), [robot, film]]);
  screen.nothingAsked();
  screen.press('Conferma 2 cose');
  await screen.answer('POST', '/orders', { orderId: 'o-1' });
  expect(kept()).toEqual([]);
});

test('two things at the same time say so, beside each, and can be had all the same', async () => {
  const screen = await priced({ filmOn: aSession('2027-01-14T18:00:00.000Z', '2027-01-14T20:00:00.000Z') });
  expect(said(lineOf(screen, 'Il primo robot'))).toContain(
    'Alla stessa ora c’è «Il primo film»: gio 14 gen, 19:00–21:00',
  );
  expect(said(lineOf(screen, 'Il primo film'))).toContain('Alla stessa ora c’è «Il primo robot»');
  expect(screen.getByRole('button', { name: 'Conferma 2 cose' })).toBeTruthy();
});

test('what a membership would pay for says so, and how', async () => {
  const quote = aQuoteOfBoth();
  quote.lines[0] = { ...quote.lines[0]!, included: true };
  const screen = await priced({}, quote);
  const line = lineOf(screen, 'Il primo robot');
  expect(said(line)).toContain('La tua tessera copre questo corso: se lo prendi da solo non lo paghi.');
  expect(within(line).getByRole('link', { name: 'Usa la tessera' }).getAttribute('href')).toBe('/iscrizione/e-1');
  expect(said(lineOf(screen, 'Il primo film'))).not.toContain('tessera');
});

test('a membership bought together with a course is said not to pay for it', async () => {
  const screen = await opened([annual, robot]);
  await screen.answer('GET', '/membership-plans?limit=100', { items: [aPlan()], nextCursor: null });
  await screen.answer('GET', '/editions/e-1/offer', anOffer());
  await screen.answer('GET', '/editions/e-1', anEditionOf());
  expect(await screen.answer('POST', '/quotes', aQuoteOfBoth())).toEqual({ items: [annual, robot] });
  expect(said(screen.host)).toContain('i corsi ordinati insieme si pagano a parte');
});

test('one thing left alone is not paid for by a membership here', async () => {
  const screen = await opened([robot]);
  await screen.answer('GET', '/editions/e-1/offer', anOffer());
  await screen.answer('GET', '/editions/e-1', anEditionOf());
  const membership = aWay('entitlement', { total: euro(0), membershipId: 'm-1', recommended: true });
  await screen.answer('POST', '/quotes', aQuoteOfBoth({ ways: [membership, aWay('desk')] }));
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  screen.press('Conferma 1 cosa');
  expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toMatchObject({ payBy: 'desk' });
});

describe('what cannot be had any more', () => {
  const full = { code: 'enrolment.edition-full', detail: 'I posti sono finiti. Non hai pagato nulla.' };

  test('is said beside it, with what can be done, and is not in the sum', async () => {
    const screen = await opened();
    await answerBoth(screen, { other: theFilm({ placesLeft: 0, obstacle: full }) });
    expect(await screen.answer('POST', '/quotes', aQuoteOfBoth())).toEqual({ items: [robot] });
    const line = lineOf(screen, 'Il primo film');
    expect(said(line)).toContain('I posti sono finiti. Non hai pagato nulla. Non è nel conto.');
    const ways = within(line).getAllByRole('link').slice(1);
    expect(ways.map((way) => [said(way), way.getAttribute('href')])).toEqual([
      ['Mettiti in lista d’attesa', '/iscrizione/e-2'],
      ['Guarda le altre date', '/corsi/il-primo-film'],
    ]);
    screen.press('Conferma 1 cosa');
    expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toMatchObject({ items: [robot] });
    expect(kept()).toEqual([film]);
  });

  test('because one has it already leads to it', async () => {
    const screen = await opened();
    await answerBoth(screen, { robot: anOffer({ enrolmentId: 'i-1' }) });
    await screen.answer('POST', '/quotes', aQuoteOfBoth());
    const way = within(lineOf(screen, 'Il primo robot')).getByRole('link', { name: 'Vedi la tua iscrizione' });
    expect(way.getAttribute('href')).toBe('/io/corsi/i-1');
  });

  test('because the centre took it away can only be taken off', async () => {
    const screen = await opened([robot, annual]);
    await screen.answer('GET', '/membership-plans?limit=100', { items: [], nextCursor: null });
    await screen.answer('GET', '/editions/e-1', problem('scheduling.edition-not-found', 'Non esiste.'), 404);
    await screen.answer('GET', '/editions/e-1/offer', problem('enrolment.edition-not-found', 'Non esiste.'), 404);
    screen.nothingAsked();
    expect(said(screen.host)).toContain('Un corso che non c’è più');
    expect(said(screen.host)).toContain('Una tessera che non c’è più');
    expect(screen.queryByRole('button', { name: /^Conferma/ })).toBeNull();
  });
});

describe('an order refused', () => {
  const atTheFilm = {
    ...problem('enrolment.edition-full', 'I posti sono finiti. Non hai pagato nulla.'),
    errors: [{ pointer: '/items/1', code: 'enrolment.edition-full' }],
  };

  test('because of one thing orders nothing, says so beside it, and asks again how all stand', async () => {
    const screen = await priced();
    await refuse(screen, atTheFilm);
    expect(said(lineOf(screen, 'Il primo film'))).toContain('I posti sono finiti.');
    expect(said(screen.getByRole('region', { name: '2 cose in un ordine' }))).toContain(
      'Non abbiamo ordinato nulla: guarda «Il primo film», poi conferma di nuovo.',
    );
    const full = { code: 'enrolment.edition-full', detail: 'I posti sono finiti.' };
    await answerBoth(screen, { other: theFilm({ placesLeft: 0, obstacle: full }) });
    expect(await screen.answer('POST', '/quotes', aQuoteOfBoth())).toEqual({ items: [robot] });
    expect([kept(), said(lineOf(screen, 'Il primo film'))]).toEqual([
      [robot, film],
      expect.stringContaining('Non è nel conto.'),
    ]);
  });

  test('because of the code says so under it, and the price is asked without it', async () => {
    const screen = await priced();
    fireEvent.input(screen.getByLabelText('Codice'), { target: { value: 'QUARTIERE' } });
    screen.press('Applica');
    await screen.answer('POST', '/quotes', aQuoteByCode());
    await refuse(screen, problem('billing.code-used-up', 'Questo codice è stato usato.'));
    expect(await screen.answer('POST', '/quotes', aQuoteOfBoth())).toEqual({ items: [robot, film] });
    expect(said(screen.getByRole('alert'))).toBe('Questo codice è stato usato.');
  });
});

describe('taking one off', () => {
  test('asks for the price of the others, and can be undone', async () => {
    const screen = await priced();
    screen.press('Togli Il primo robot');
    expect(await screen.answer('POST', '/quotes', aQuoteOfBoth())).toEqual({ items: [film] });
    expect([screen.queryByRole('heading', { name: 'Il primo robot' }), kept()]).toEqual([null, [film]]);
    TestBed.inject(Toasts).undo();
    expect(await screen.answer('POST', '/quotes', aQuoteOfBoth())).toEqual({ items: [robot, film] });
    expect(kept()).toEqual([robot, film]);
  });

  test('until none is left teaches how to choose', async () => {
    const screen = await opened([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ancora nessuna scelta');
    expect(screen.getByRole('link', { name: 'Scegli un corso' }).getAttribute('href')).toBe('/corsi');
  });
});

test('whoever is not in yet sees what they chose, from how much, and signs in to go on', async () => {
  const screen = await opened([robot, film], 'nobody');
  await answerBoth(screen, {
    robot: anOffer({ prices: { coworker: euro(0), resident: euro(7_500), external: euro(9_000) } }),
  });
  screen.nothingAsked();
  expect(said(lineOf(screen, 'Il primo robot'))).toContain('da 0,00 €');
  const door = screen.getByRole('link', { name: 'Accedi e continua' });
  expect(door.getAttribute('href')).toBe('/accedi?returnTo=%2Fscelte');
});
