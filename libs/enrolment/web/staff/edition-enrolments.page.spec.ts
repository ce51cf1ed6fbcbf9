import { fireEvent, within } from '@testing-library/dom';
import type { Enrolment } from '../data/enrolment-view';
import type { Turn } from '../data/waiting-view';
import {
  aFullOffer,
  anOffer,
  anUnpaidPlace,
  aTurn,
  aTurnInFull,
  euro,
  offered,
  open,
  problem,
  said,
} from '../enrolment.spec-support';
import { EditionEnrolmentsPage } from './edition-enrolments.page';

const page = (...items: object[]) => ({ items, nextCursor: null });
const somebody = (id: string, givenName: string, familyName: string) => ({ id, givenName, familyName });

async function opened({
  offer = aFullOffer({ capacity: 12, waiting: 2 }),
  turns = [] as Turn[],
  enrolments = [] as Enrolment[],
  seats = 0,
} = {}) {
  const screen = await open(EditionEnrolmentsPage, { inputs: { editionId: 'e-1' } });
  const refreshed = async (left = seats) => {
    await screen.answer('GET', '/editions/e-1/offer', offer);
    await screen.answer('GET', '/editions/e-1/waiting-entries?limit=100', page(...turns));
    await screen.answer('GET', '/suspended-seats/offer?course=il-primo-robot', {
      available: { seats: left, left: euro(left * 9_000) },
    });
  };
  await screen.answer('GET', '/enrolments?editionId=e-1&limit=100', page(...enrolments));
  await refreshed();
  return {
    ...screen,
    refreshed,
    dialog: () => within(screen.getByRole('dialog')),
    async choose(name: string) {
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: name } });
      await screen.answer('GET', `/people?q=${name}&limit=6`, page(somebody('p-9', 'Irene', 'Cavina')));
      screen.press('Iscrivi');
      await screen.settle();
    },
  };
}

describe('the waiting list', () => {
  test('says who waits in order, for how many places, since when, and what stands in the way', async () => {
    const turns = [
      aTurn({ ...offered, id: 't-1', participant: somebody('p-1', 'Matteo', 'Rinaldi') }),
      aTurn({ id: 't-2', position: 1, places: 2, passedOver: 'too-few-places' }),
      aTurn({ id: 't-3', position: 2, automatic: true, participant: somebody('p-3', 'Lea', 'Sarti') }),
    ];
    const screen = await opened({ turns });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].slice(0, 5).map(said))).toEqual([
      ['–', 'Rinaldi Matteo', '1', 'dom 10 gen, 10:00', 'Posto offerto fino a domani alle 18:30'],
      ['1', 'Melloni Sara', '2', 'dom 10 gen, 10:00', 'In lista d’attesa Saltato: si sono liberati meno di 2 posti'],
      ['2', 'Sarti Lea', '1', 'dom 10 gen, 10:00', 'In lista d’attesa entra senza che glielo chiediamo'],
    ]);
    expect(said(screen.host)).toContain('3 persone, 4 posti');
  });

  test('folds away who does not wait any more', async () => {
    const screen = await opened({ turns: [aTurn({ status: 'declined', position: null })] });
    expect(said(screen.getByText('Non più in lista: 1').parentElement!)).toContain('Melloni Sara Rifiutato');
    expect(said(screen.host)).toContain('Non aspetta nessuno.');
  });

  test('tells the history of a turn when asked, in words', async () => {
    const screen = await opened({ turns: [aTurn()] });
    screen.press(/^Storia/);
    const step = { from: 'waiting' as const, at: '2027-01-11T09:00:00.000Z', by: null };
    const history = [
      { ...step, from: null, to: 'waiting' as const, by: 'Sara Melloni', reason: 'joined' },
      { ...step, to: 'waiting' as const, reason: 'clash' },
      { ...step, to: 'offered' as const, reason: 'a place came free' },
      { ...step, to: 'withdrawn' as const, by: 'Paola Righi', reason: 'ha telefonato' },
    ];
    await screen.answer('GET', '/waiting-entries/t-1', aTurnInFull({ history }));
    expect(screen.dialog().getAllByRole('listitem').map(said)).toEqual([
      'In lista d’attesa lun 11 gen, 10:00 · Sara Melloni',
      'Saltato: a quell’ora ha un altro corso lun 11 gen, 10:00',
      'Un posto libero è stato offerto lun 11 gen, 10:00',
      'Fuori lista «ha telefonato» lun 11 gen, 10:00 · Paola Righi',
    ]);
  });

  test('lets somebody be taken off it, with a reason', async () => {
    const screen = await opened({ turns: [aTurn(offered)] });
    screen.press(/^Togli/);
    await screen.settle();
    expect(said(screen.getByRole('dialog'))).toContain('passa subito a chi viene dopo');
    const remove = () => fireEvent.click(screen.dialog().getByRole('button', { name: /^Togli Sara Melloni/ }));
    remove();
    await screen.settle();
    screen.nothingAsked();
    screen.write('Motivo', 'ha telefonato');
    await screen.settle();
    remove();
    const removed = aTurnInFull({ status: 'withdrawn' });
    expect(await screen.answer('POST', '/waiting-entries/t-1/withdraw', removed)).toEqual({ reason: 'ha telefonato' });
    await screen.refreshed();
  });
});

describe('changing a place', () => {
  const taken = { ...anUnpaidPlace(), participant: somebody('p-1', 'Sara', 'Melloni') };

  async function changing() {
    const screen = await opened({ enrolments: [taken] });
    screen.press('Cambia');
    const sister = { id: 'e-2', titleSuffix: '', status: 'open', startsOn: '2027-02-04', endsOn: '2027-02-18' };
    const { id } = taken.edition;
    await screen.answer('GET', `/editions/${id}/sisters`, [{ ...sister, placesLeft: 3 }]);
    await screen.settle();
    screen.write('Motivo', 'cambio di turno');
    await screen.settle();
    return screen;
  }

  test('moves it to the only other edition with places, with a reason', async () => {
    const screen = await changing();
    expect(said(screen.getByRole('dialog'))).toContain('posti liberi: 3');
    fireEvent.click(screen.dialog().getByRole('button', { name: 'Sposta Sara Melloni' }));
    const body = { editionId: 'e-2', reason: 'cambio di turno' };
    expect(await screen.answer('POST', '/enrolments/i-1/move', taken)).toEqual(body);
    await screen.answer('GET', '/enrolments?editionId=e-1&limit=100', page());
    await screen.refreshed();
  });

  test('puts another name on it once somebody is chosen', async () => {
    const screen = await changing();
    fireEvent.click(screen.dialog().getByRole('radio', { name: /^Metti un altro nome/ }));
    await screen.settle();
    const find = screen.dialog().getByRole('searchbox');
    fireEvent.input(find, { target: { value: 'cavina' } });
    await screen.answer('GET', '/people?q=cavina&limit=6', page(somebody('p-9', 'Irene', 'Cavina')));
    fireEvent.click(screen.dialog().getByRole('button', { name: 'Scegli' }));
    await screen.settle();
    fireEvent.click(screen.dialog().getByRole('button', { name: 'Passa il posto a Irene Cavina' }));
    const body = { participantId: 'p-9', reason: 'cambio di turno' };
    expect(await screen.answer('POST', '/enrolments/i-1/pass-on', taken)).toEqual(body);
    await screen.answer('GET', '/enrolments?editionId=e-1&limit=100', page());
    await screen.refreshed();
  });
});

describe('entering somebody', () => {
  test('where there are places is one gesture', async () => {
    const screen = await opened({ offer: anOffer() });
    await screen.choose('cavina');
    const body = { editionId: 'e-1', participantId: 'p-9', payBy: 'desk' };
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toEqual(body);
  });

  test('in a full edition puts them in line, for as many places as they need', async () => {
    const screen = await opened();
    await screen.choose('cavina');
    screen.nothingAsked();
    expect(said(screen.getByRole('dialog'))).toContain('Entra dopo chi aspetta già: 2 posti.');
    screen.write('Quanti posti aspetta?', '13');
    await screen.settle();
    const go = () => fireEvent.click(screen.dialog().getByRole('button', { name: 'Metti in lista Irene Cavina' }));
    go();
    await screen.settle();
    screen.nothingAsked();
    screen.write('Quanti posti aspetta?', '2');
    await screen.settle();
    go();
    const body = { editionId: 'e-1', participantId: 'p-9', places: 2, payBy: 'desk' };
    expect(await screen.answer('POST', '/waiting-entries', aTurnInFull())).toEqual(body);
  });

  test('past the line needs a reason, and says what becomes of the capacity', async () => {
    const screen = await opened();
    await screen.choose('cavina');
    fireEvent.click(screen.dialog().getByRole('radio', { name: /^Aggiungi un posto oltre la capienza/ }));
    await screen.settle();
    expect(said(screen.getByRole('dialog'))).toContain(
      'La capienza passa da 12 a 13 e Irene Cavina entra prima di chi è già in lista.',
    );
    const go = () =>
      fireEvent.click(screen.dialog().getByRole('button', { name: 'Aggiungi il posto 13 per Irene Cavina' }));
    go();
    await screen.settle();
    screen.nothingAsked();
    screen.write('Motivo', 'relatrice ospite');
    await screen.settle();
    go();
    const body = { editionId: 'e-1', participantId: 'p-9', payBy: 'desk', overrideReason: 'relatrice ospite' };
    expect(await screen.answer('POST', '/enrolments', { id: 'i-1' })).toEqual(body);
  });

  test('that is refused says why where it was asked', async () => {
    const screen = await opened();
    await screen.choose('cavina');
    fireEvent.click(screen.dialog().getByRole('button', { name: 'Metti in lista Irene Cavina' }));
    const refusal = problem('enrolment.already-enrolled', 'Hai già un posto in questa edizione.');
    await screen.answer('POST', '/waiting-entries', refusal, 409);
    expect(screen.dialog().getByRole('alert').textContent).toContain('Hai già un posto in questa edizione.');
  });
});

describe('a suspended seat', () => {
  test('is granted from the roster to somebody, with a reason', async () => {
    const screen = await opened({ seats: 1 });
    screen.press(/^Dai un posto sospeso \(90,00.€\)/);
    await screen.settle();
    fireEvent.input(screen.getByLabelText('A chi?'), { target: { value: 'Irene' } });
    await screen.answer('GET', '/people?q=Irene&limit=6', page(somebody('p-9', 'Irene', 'Cavina')));
    screen.press('Scegli');
    await screen.settle();
    expect(said(screen.getByRole('dialog', { name: 'Dai un posto sospeso' }))).toContain(
      'Un posto sospeso per Irene Cavina',
    );
    screen.write('Perché', 'Segnalata dal Comune');
    await screen.settle();
    screen.press('Dai il posto');
    expect(await screen.answer('POST', '/suspended-seats/grants', anUnpaidPlace())).toEqual({
      ...{ personId: 'p-9', editionId: 'e-1', reason: 'Segnalata dal Comune' },
    });
    await screen.answer('GET', '/enrolments?editionId=e-1&limit=100', page(anUnpaidPlace()));
    await screen.refreshed(0);
    expect(screen.queryByRole('button', { name: /Dai un posto sospeso/ })).toBeNull();
  });

  test('is not spoken of where there is none', async () => {
    const screen = await opened();
    expect(screen.queryByRole('button', { name: /Dai un posto sospeso/ })).toBeNull();
  });
});
