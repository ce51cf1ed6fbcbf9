import { fireEvent } from '@testing-library/dom';
import { aFullOffer, anOffer, aTurnInFull, euro, open, problem, said } from '../enrolment.spec-support';
import { EnrolPage } from './enrol.page';

async function opened(offer: object = anOffer()) {
  const screen = await open(EnrolPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', '/editions/e-1/offer', offer);
  return screen;
}

test('a place is taken with one button', async () => {
  const screen = await opened();
  screen.press('Conferma l’iscrizione');
  expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toEqual({ editionId: 'e-1', payBy: 'desk' });
  expect(screen.router.url).toBe('/io/corsi/i-1?fatto=1');
});

describe('how to pay', () => {
  const offer = anOffer({ methods: ['desk', 'transfer'] });

  test('is chosen among what is taken here, each saying what it asks', async () => {
    const screen = await opened(offer);
    expect(screen.getByRole('radio', { name: /^In sede Paghi in segreteria/, checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Bonifico Hai tre giorni lavorativi/ }));
    screen.press('Conferma l’iscrizione');
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toMatchObject({ payBy: 'transfer' });
  });

  test('stays chosen when the place could not be taken', async () => {
    const screen = await opened(offer);
    fireEvent.click(screen.getByRole('radio', { name: /^Bonifico/ }));
    screen.press('Conferma l’iscrizione');
    await screen.answer('POST', '/enrolments', problem('enrolment.clash', 'A quell’ora hai altro.'), 409);
    await screen.answer('GET', '/editions/e-1/offer', offer);
    expect(screen.getByRole('radio', { name: /^Bonifico/, checked: true })).toBeTruthy();
  });

  test('by card leads on to the payment', async () => {
    const screen = await opened(anOffer({ methods: ['card', 'desk'] }));
    expect(screen.getByRole('radio', { name: /^Carta Paghi subito/, checked: true })).toBeTruthy();
    screen.press('Conferma l’iscrizione');
    const place = { id: 'i-1', order: { id: 'o-1' } };
    expect(await screen.answer('POST', '/enrolments', place)).toMatchObject({ payBy: 'card' });
    expect(screen.router.url).toBe('/io/pagamento/o-1?esito=vai');
  });

  test('is not asked where nothing is to be paid', async () => {
    const screen = await opened(anOffer({ price: euro(0), methods: ['free'] }));
    expect(screen.queryByRole('radio')).toBeNull();
    screen.press('Conferma l’iscrizione');
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toMatchObject({ payBy: 'free' });
  });
});

describe('a full edition', () => {
  test('says how long the line is, what happens in it and that nothing is owed', async () => {
    const screen = await opened(aFullOffer({ waiting: 4 }));
    const page = said(screen.host);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mettiti in lista d’attesa');
    expect(page).toContain('Il corso è completo. Prima di te sono in attesa 4 posti.');
    expect(page).toContain('hai 24 ore per accettarlo, o metà del tempo che manca se il corso è vicino.');
    expect(page).toContain('Non paghi nulla finché non entri.');
    expect(screen.queryByRole('button', { name: 'Conferma l’iscrizione' })).toBeNull();
  });

  test('nobody in line is said too', async () => {
    const screen = await opened(aFullOffer());
    expect(said(screen.host)).toContain('il primo posto che si libera è tuo.');
  });

  test('one joins for oneself, to be asked first, and sees one’s turn', async () => {
    const screen = await opened(aFullOffer());
    screen.press('Mettiti in lista d’attesa');
    expect(await screen.answer('POST', '/waiting-entries', aTurnInFull())).toEqual({
      editionId: 'e-1',
      payBy: 'desk',
      places: 1,
      automatic: false,
    });
    expect(screen.router.url).toBe('/posto/t-1');
  });

  test('or for up to four people together, to be enrolled without being asked; the sum follows', async () => {
    const screen = await opened(aFullOffer());
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: '2' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Se si libera, iscrivimi senza chiedere/ }));
    await screen.settle();
    expect(said(screen.host)).toMatch(/Pagheresti in tutto 180,00 €/);
    expect(said(screen.host)).toContain('Aspetti finché se ne liberano 2 insieme');
    screen.press('Mettiti in lista d’attesa');
    expect(await screen.answer('POST', '/waiting-entries', aTurnInFull())).toMatchObject({
      places: 2,
      automatic: true,
    });
  });

  test('of two places lets nobody wait for three', async () => {
    const screen = await opened(aFullOffer({ capacity: 2 }));
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  test('that costs nothing is waited for as free', async () => {
    const screen = await opened(aFullOffer({ price: euro(0), methods: ['free'] }));
    screen.press('Mettiti in lista d’attesa');
    expect(await screen.answer('POST', '/waiting-entries', aTurnInFull())).toMatchObject({ payBy: 'free' });
  });

  test('asks how one would pay where there is a choice', async () => {
    const screen = await opened(aFullOffer({ methods: ['desk', 'transfer'] }));
    expect(screen.getByRole('heading', { name: 'Se entri, come paghi?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Bonifico/ }));
    await screen.settle();
    screen.press('Mettiti in lista d’attesa');
    expect(await screen.answer('POST', '/waiting-entries', aTurnInFull())).toMatchObject({ payBy: 'transfer' });
  });

  test('leads whoever is in line already to their turn', async () => {
    const screen = await opened(aFullOffer({ waiting: 1, waitingEntryId: 't-1' }));
    expect(screen.getByRole('link', { name: 'Vedi a che punto sei' }).getAttribute('href')).toBe('/posto/t-1');
    expect(screen.queryByRole('button', { name: 'Mettiti in lista d’attesa' })).toBeNull();
  });

  test('that has a place again after all offers it', async () => {
    const screen = await opened(aFullOffer());
    screen.press('Mettiti in lista d’attesa');
    const refusal = problem('enrolment.places-left', 'Ci sono ancora posti.');
    await screen.answer('POST', '/waiting-entries', refusal, 409);
    await screen.answer('GET', '/editions/e-1/offer', anOffer());
    expect(screen.getByRole('button', { name: 'Conferma l’iscrizione' })).toBeTruthy();
  });
});
