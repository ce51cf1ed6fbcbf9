import { fireEvent, within } from '@testing-library/dom';
import {
  aFullOffer,
  anOffer,
  aQuote,
  aQuoteByCode,
  aTurnInFull,
  aWay,
  euro,
  open,
  problem,
  said,
} from '../enrolment.spec-support';
import { EnrolPage } from './enrol.page';

async function opened(offer: object = anOffer()) {
  const screen = await open(EnrolPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', '/editions/e-1/offer', offer);
  return screen;
}

const wanted = { items: [{ kind: 'edition', id: 'e-1' }] };

async function priced(quote: object = aQuote()) {
  const screen = await opened();
  expect(await screen.answer('POST', '/quotes', quote)).toEqual(wanted);
  return screen;
}

type Screen = Awaited<ReturnType<typeof opened>>;

async function refuse(screen: Screen, code: string, detail: string) {
  screen.press('Conferma l’iscrizione');
  await screen.answer('POST', '/enrolments', problem(code, detail), 409);
  await screen.answer('GET', '/editions/e-1/offer', anOffer());
}

test('a place is taken with one button', async () => {
  const screen = await priced();
  screen.press('Conferma l’iscrizione');
  expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toEqual({ editionId: 'e-1', payBy: 'desk' });
  expect(screen.router.url).toBe('/io/corsi/i-1?fatto=1');
});

test('no place is taken before its price is known', async () => {
  const screen = await opened();
  screen.press('Conferma l’iscrizione');
  await screen.answer('POST', '/quotes', aQuote());
  screen.nothingAsked();
});

test('what stands in the way is said, and no price is asked', async () => {
  const screen = await opened(anOffer({ obstacle: { code: 'enrolment.minor', detail: 'Ti iscrive la segreteria.' } }));
  expect(said(screen.getByRole('status'))).toContain('Ti iscrive la segreteria.');
  screen.nothingAsked();
});

describe('how to pay', () => {
  const two = aQuote({ ways: [aWay('transfer', { recommended: true }), aWay('desk')] });

  test('is chosen among what is taken here, each saying what it asks', async () => {
    const screen = await priced(two);
    expect(screen.getByRole('radio', { name: /^Bonifico Hai tre/, checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^In sede Paghi in segreteria/ }));
    await screen.settle();
    screen.press('Conferma l’iscrizione');
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toMatchObject({ payBy: 'desk' });
  });

  test('stays chosen when the place could not be taken', async () => {
    const screen = await priced(two);
    fireEvent.click(screen.getByRole('radio', { name: /^In sede/ }));
    await screen.settle();
    await refuse(screen, 'enrolment.clash', 'A quell’ora hai altro.');
    await screen.answer('POST', '/quotes', two);
    expect(screen.getByRole('radio', { name: /^In sede/, checked: true })).toBeTruthy();
  });

  test('by card leads on to the payment', async () => {
    const screen = await priced(aQuote({ ways: [aWay('card', { recommended: true }), aWay('desk')] }));
    expect(screen.getByRole('radio', { name: /^Carta/, checked: true })).toBeTruthy();
    screen.press('Conferma l’iscrizione');
    const place = { id: 'i-1', order: { id: 'o-1' } };
    expect(await screen.answer('POST', '/enrolments', place)).toMatchObject({ payBy: 'card' });
    expect(screen.router.url).toBe('/io/pagamento/o-1?esito=vai');
  });

  test('is not asked where nothing is to be paid', async () => {
    const screen = await priced(aQuote({ total: euro(0), ways: [aWay('free', { total: euro(0) })] }));
    expect(screen.queryByRole('radio')).toBeNull();
    screen.press('Conferma l’iscrizione');
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toMatchObject({ payBy: 'free' });
  });
});

describe('a membership', () => {
  const membership = aWay('entitlement', {
    ...{ total: euro(0), membershipId: 'm-1', recommended: true },
    explanation: { it: 'Usa 1 di 8 formazioni (Tessera annuale), fino al 31/08/27', en: 'Uses 1 of 8 trainings' },
  });
  const withIt = aQuote({
    ways: [membership, aWay('desk')],
    freeUntil: { it: 'Disdetta gratuita fino a martedì 12 gennaio alle 18:30', en: 'Free cancellation' },
  });

  test('comes first, says what it uses and until when it comes back, and leaves nothing to pay', async () => {
    const screen = await priced(withIt);
    const chosen = screen.getByRole('radio', { checked: true }).closest('label')!;
    expect(said(chosen)).toBe(
      'Con la tessera La scelta più conveniente Usa 1 di 8 formazioni (Tessera annuale), fino al 31/08/27. ' +
        'Disdetta gratuita fino a martedì 12 gennaio alle 18:30. 0,00 €',
    );
    expect(said(screen.host)).toContain('Prezzo intero 90,00 € Con la tessera −90,00 € Paghi in tutto 0,00 €');
    screen.press('Conferma l’iscrizione');
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toEqual({
      ...{ editionId: 'e-1', payBy: 'entitlement', membershipId: 'm-1' },
    });
  });

  test('that has nothing left by then is said among the ways, and another is chosen', async () => {
    const screen = await priced(withIt);
    await refuse(screen, 'membership.no-entitlement', 'Non ne restano abbastanza.');
    await screen.answer('POST', '/quotes', aQuote());
    expect(screen.getByRole('radio', { name: /^In sede/, checked: true })).toBeTruthy();
    const ways = screen.getByRole('group', { name: 'Come vuoi pagare?' });
    const next = ways.closest('bt-pay-by')!.nextElementSibling!;
    expect(said(next)).toContain('Non ne restano abbastanza.');
    expect(screen.getAllByRole('alert')).toEqual(within(next as HTMLElement).getAllByRole('alert'));
  });
});

describe('a code', () => {
  const typed = async (screen: Screen, code: string) => {
    fireEvent.input(screen.getByLabelText('Codice'), { target: { value: code } });
    screen.press('Applica');
    await screen.settle();
  };

  test('lowers the price line by line and goes along with the enrolment', async () => {
    const screen = await priced();
    await typed(screen, ' QUARTIERE ');
    expect(await screen.answer('POST', '/quotes', aQuoteByCode())).toEqual({ ...wanted, promoCode: 'QUARTIERE' });
    expect(said(screen.host)).toContain('Prezzo intero 90,00 € Codice QUARTIERE −10,00 € Paghi in tutto 80,00 €');
    screen.press('Conferma l’iscrizione');
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toMatchObject({ promoCode: 'QUARTIERE' });
  });

  test('can be taken off again', async () => {
    const screen = await priced();
    await typed(screen, 'QUARTIERE');
    await screen.answer('POST', '/quotes', aQuoteByCode());
    screen.press('Togli');
    expect(await screen.answer('POST', '/quotes', aQuote())).toEqual(wanted);
    expect(said(screen.host)).toContain('Paghi in tutto 90,00 €');
  });

  test('refused says so under it, and the price stays what it was', async () => {
    const screen = await priced();
    await typed(screen, 'NIENTE');
    await screen.answer('POST', '/quotes', problem('billing.code-unknown', 'Il codice NIENTE non esiste.'), 404);
    expect(said(screen.getByRole('alert'))).toBe('Il codice NIENTE non esiste.');
    expect(screen.getByLabelText('Codice').closest('details')!.open).toBe(true);
    expect(said(screen.host)).toContain('Paghi in tutto 90,00 €');
  });

  test('used up by somebody else meanwhile is said under it too, and the price is asked without it', async () => {
    const screen = await priced();
    await typed(screen, 'QUARTIERE');
    await screen.answer('POST', '/quotes', aQuoteByCode());
    await refuse(screen, 'billing.code-used-up', 'Questo codice è stato usato.');
    expect(await screen.answer('POST', '/quotes', aQuote())).toEqual(wanted);
    expect(said(screen.getByRole('alert'))).toBe('Questo codice è stato usato.');
    expect(said(screen.host)).toContain('Paghi in tutto 90,00 €');
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
    await screen.answer('POST', '/quotes', aQuote());
    expect(screen.getByRole('button', { name: 'Conferma l’iscrizione' })).toBeTruthy();
  });
});
