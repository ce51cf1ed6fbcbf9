import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { Confirmation } from '@bottega/platform/web';
import { aTurnInFull, euro, offered, open, problem, said } from '../enrolment.spec-support';
import { TurnPage } from './turn.page';

const fromTheMail = {
  provide: ActivatedRoute,
  useValue: { snapshot: { queryParamMap: convertToParamMap({ chiave: 'a-secret' }) } },
};

async function opened(turn: object = aTurnInFull()) {
  const screen = await open(TurnPage, { inputs: { id: 't-1' } });
  await screen.answer('GET', '/waiting-entries/t-1', turn);
  return screen;
}

async function openedFromMail(turn: object = aTurnInFull(offered)) {
  const screen = await open(TurnPage, { inputs: { id: 't-1' }, providers: [fromTheMail] });
  await screen.answer('GET', '/waiting-entries/t-1?key=a-secret', turn);
  return screen;
}

/** Answers the one question asked, and gives it. */
function replying(yes: boolean): string {
  const confirmation = TestBed.inject(Confirmation);
  const { heading, text } = confirmation.question()!;
  confirmation.reply(yes);
  return `${heading} ${text}`;
}

describe('from the mail', () => {
  test('the key leaves the address, and is kept for when the page is loaded again', async () => {
    const screen = await open(TurnPage, { inputs: { id: 't-1' }, providers: [fromTheMail] });
    expect(screen.router.url).toBe('/');
    expect(TestBed.inject(Location).getState()).toMatchObject({ key: 'a-secret' });
  });

  test('opening it changes nothing; accepting is one gesture, without an account', async () => {
    const screen = await openedFromMail();
    screen.nothingAsked();
    screen.press('Accetta il posto');
    const accepted = aTurnInFull({ status: 'accepted', position: null, enrolmentId: 'i-1' });
    expect(await screen.answer('POST', '/waiting-entries/t-1/accept', accepted)).toEqual({ key: 'a-secret' });
    expect(said(screen.getByRole('status'))).toContain('Il posto è tuo.');
    expect(said(screen.host)).toMatch(/entro la fine del primo incontro: 90,00 €/);
    expect(screen.getAllByRole('link').map((link) => [said(link), link.getAttribute('href')])).toEqual([
      ['Vedi la tua iscrizione', '/io/corsi/i-1'],
      ['Aggiungi al calendario', '/editions/e-1.ics'],
    ]);
  });

  test('declining is asked once, since it cannot be undone', async () => {
    const screen = await openedFromMail();
    screen.press('Rifiuta');
    expect(replying(false)).toContain('passa subito a chi viene dopo, e non si torna indietro');
    await screen.settle();
    screen.nothingAsked();
    screen.press('Rifiuta');
    replying(true);
    const declined = aTurnInFull({ status: 'declined', position: null });
    expect(await screen.answer('POST', '/waiting-entries/t-1/decline', declined)).toEqual({ key: 'a-secret' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hai rifiutato il posto');
    expect(screen.getByRole('link', { name: 'Rimettiti in lista' }).getAttribute('href')).toBe('/iscrizione/e-1');
  });

  test('a line can be left too', async () => {
    const screen = await openedFromMail(aTurnInFull());
    screen.press('Esci dalla lista');
    expect(replying(true)).toContain('Perdi il tuo turno per «Il primo robot»');
    const left = aTurnInFull({ status: 'withdrawn', position: null });
    expect(await screen.answer('POST', '/waiting-entries/t-1/withdraw', left)).toEqual({ key: 'a-secret' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Non sei più in lista');
  });
});

describe('an offered place', () => {
  test('says which, how much and until when, from where the reader stands', async () => {
    const screen = await opened(aTurnInFull({ ...offered, offeredUntil: '2027-01-12T07:30:00.000Z' }));
    expect(said(screen.host)).toMatch(
      /^C’è un posto per te Il primo robot Comincia gio 14 gen, 18:30 È tuo fino a domani alle 8:30 \(tra 14 ore\) 90,00 € da pagare in sede\./,
    );
  });

  test('of several together says so, and what they cost', async () => {
    const screen = await opened(aTurnInFull({ ...offered, places: 3 }));
    expect(said(screen.host)).toMatch(/Sono tuoi fino a .*270,00 € .*Gli altri posti restano riservati per te/);
    expect(screen.getByRole('button', { name: 'Accetta i posti' })).toBeTruthy();
  });

  test('to be paid by transfer says so, and where its facts are once it is taken', async () => {
    const screen = await opened(aTurnInFull({ ...offered, payBy: 'transfer' }));
    expect(said(screen.host)).toContain('90,00 € da pagare con bonifico.');
    screen.press('Accetta il posto');
    const accepted = aTurnInFull({ status: 'accepted', payBy: 'transfer', enrolmentId: 'i-1' });
    await screen.answer('POST', '/waiting-entries/t-1/accept', accepted);
    expect(said(screen.host)).toContain('IBAN e causale sono nella tua iscrizione: 90,00 €');
  });

  test('that costs nothing says so', async () => {
    const screen = await opened(aTurnInFull({ ...offered, price: euro(0) }));
    expect(said(screen.host)).toContain('Non paghi nulla.');
  });

  test('whose time has just ended says it in words when it is taken', async () => {
    const screen = await opened(aTurnInFull(offered));
    screen.press('Accetta il posto');
    const late = problem('enrolment.offer-expired', 'Il tempo per accettare è finito.');
    await screen.answer('POST', '/waiting-entries/t-1/accept', late, 410);
    expect(screen.getByRole('alert').textContent).toContain('Il tempo per accettare è finito.');
  });
});

describe('somebody in line', () => {
  test('sees how far they are, what it would cost and what comes by mail', async () => {
    const screen = await opened();
    expect(said(screen.host)).toMatch(
      /In lista d’attesa Il primo robot Comincia gio 14 gen, 18:30 2º in lista 90,00 € a persona, solo quando entri\. .*ti teniamo il posto e ti scriviamo/,
    );
  });

  test('who asked not to be asked is told what happens then', async () => {
    const screen = await opened(aTurnInFull({ automatic: true }));
    expect(said(screen.host)).toContain('appena si libera, il posto è tuo e te lo scriviamo subito');
  });

  test.each([
    ['too-few-places', 'te ne servono 2 insieme. Il turno resta tuo.'],
    ['clash', 'a quell’ora hai un altro corso. Il turno resta tuo.'],
    ['consent-missing', 'manca il consenso firmato da chi ne ha la tutela'],
    ['minor-needs-staff', 'Chi ha meno di 18 anni entra dalla segreteria'],
  ] as const)('passed over for %s is told why', async (passedOver, words) => {
    const screen = await opened(aTurnInFull({ passedOver, places: 2 }));
    expect(said(screen.host)).toContain(words);
  });
});

describe('a turn that is over', () => {
  const step = (from: 'waiting' | 'offered', reason: string) => [
    { from, to: 'expired' as const, at: '2027-01-11T09:00:00.000Z', by: null, reason },
  ];
  const cancelled = { ...aTurnInFull().edition, status: 'cancelled' };
  const begun = { ...aTurnInFull().edition, startsAt: '2027-01-11T16:00:00.000Z' };

  test.each([
    ['not answered in time', { status: 'expired', history: step('offered', '') }, 'Il posto è passato ad altri', true],
    ['of a cancelled edition', { status: 'expired', edition: cancelled }, 'Questa edizione non si tiene', false],
    ['of a course that began', { status: 'expired', edition: begun }, 'Il corso è cominciato', false],
    ['left', { status: 'withdrawn' }, 'Non sei più in lista', true],
  ] as const)('%s says so kindly, and whether one can stand in line again', async (_, facts, heading, again) => {
    const screen = await opened(aTurnInFull({ position: null, ...facts } as object));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
    expect(screen.queryByRole('link', { name: 'Rimettiti in lista' }) !== null).toBe(again);
    expect(screen.getByRole('link', { name: 'Vedi il corso' }).getAttribute('href')).toBe('/corsi/il-primo-robot');
  });

  test('since a place came by another door leads to it', async () => {
    const history = [{ ...step('waiting', 'enrolled otherwise')[0]!, to: 'withdrawn' as const }];
    const screen = await opened(aTurnInFull({ status: 'withdrawn', position: null, history }));
    expect(screen.getByRole('link', { name: 'Vedi la tua iscrizione' }).getAttribute('href')).toBe('/io/corsi');
  });
});

test('to whoever has no key and no account the turn does not exist, and the way in is shown', async () => {
  const screen = await open(TurnPage, { inputs: { id: 't-1' } });
  await screen.answer('GET', '/waiting-entries/t-1', problem('enrolment.waiting-entry-not-found', 'Non esiste.'), 404);
  expect(screen.getByRole('link', { name: 'Accedi per vederlo' }).getAttribute('href')).toBe(
    '/accedi?returnTo=%2Fposto%2Ft-1',
  );
});

test('search engines are asked to stay away', async () => {
  await opened();
  expect(document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});
