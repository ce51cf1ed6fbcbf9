import { Meta, Title } from '@angular/platform-browser';
import { TestBed } from '@angular/core/testing';
import { aCourse, anEdition, aSession, prices } from '../data/views.spec-support';
import { visit, wordsOf } from '../testing/visit.spec-support';

async function open(course = aCourse(), query = '') {
  const page = await visit(`/corsi/il-primo-robot${query}`);
  await page.answer('/courses/il-primo-robot', course);
  return { ...page, offer: () => page.getByRole('complementary', { name: 'Iscrizione' }) };
}

const april = anEdition({ id: 'april', startsOn: '2027-04-06', sessions: [aSession({ localDate: '2027-04-06' })] });
const full = { placesLeft: 0 };

describe('the page of a course', () => {
  test('offers the next edition: when, where, how much, how many places, and the way in', async () => {
    const sessions = [aSession(), aSession({ localDate: '2027-01-19' })];
    const { offer, getAllByRole } = await open(
      aCourse({ editions: [anEdition({ sessions, titleSuffix: 'della sera' })] }),
    );
    expect(wordsOf(offer())).toBe(
      'Edizione della sera mar e gio, 18:00–20:30 · 2 incontri, 14–19 gen ' +
        'Laboratorio, Bottega Dergano, via Davanzati 12, Milano ' +
        'Prezzi per chi è Coworker 90,00 € Residente nel quartiere 105,00 € Da fuori 120,00 € ' +
        '3 posti liberi su 16. Minimo di 8 raggiunto. Iscriviti Aggiungi e scegli altro Annulli gratis fino a mar 12 gen, 18:00. Paga un posto per chi non può permetterselo',
    );
    const ways = getAllByRole('link', { name: 'Iscriviti' }).map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['/iscrizione/january', '/iscrizione/january']);
  });

  test('says to who cannot see how many places are taken', async () => {
    const { offer } = await open();
    expect(offer().querySelector('[role=img]')?.getAttribute('aria-label')).toBe('13 posti presi su 16; minimo 8');
  });

  test('marks the price of who is reading, and says what is still to be verified', async () => {
    const { offer, signIn, getByRole } = await open();
    await signIn('resident', false);
    expect(wordsOf(getByRole('row', { name: /Residente/ }))).toBe('Residente nel quartiere (tu) 105,00 €');
    expect(
      [getByRole('row', { name: /Residente/ }), getByRole('row', { name: /Coworker/ })].map((row) => row.className),
    ).toEqual(['own', '']);
    expect(wordsOf(offer())).toContain('La residenza l’hai dichiarata tu: la confermiamo al primo incontro.');
  });

  test('strikes the list price out where the reader pays less, and says why', async () => {
    const { offer, signIn, answer, getByRole } = await open();
    await signIn('resident');
    const euro = (amount: number) => ({ amount, currency: 'EUR' });
    const steps = [
      { kind: 'list', label: { it: 'Prezzo residenti', en: 'Price for residents' }, amount: euro(10_500) },
      { kind: 'membership', label: { it: 'Tessera annuale', en: 'Annual membership' }, amount: euro(-2_100) },
    ];
    await answer('/editions/january/offer', { price: euro(8_400), listPrice: euro(10_500), steps });
    expect(wordsOf(getByRole('row', { name: /Residente/ }))).toBe(
      'Residente nel quartiere (tu) prezzo di listino 105,00 € per te 84,00 €',
    );
    expect(offer().querySelector('s')?.textContent).toContain('105,00');
    expect(wordsOf(getByRole('list', { name: 'Perché per te costa meno' }))).toMatch(/^Tessera annuale [-−]21,00 €$/);
  });

  test('leaves the list as it is where nothing lowers it', async () => {
    const { offer, signIn, answer } = await open();
    await signIn('resident');
    const sum = { amount: 10_500, currency: 'EUR' };
    await answer('/editions/january/offer', { price: sum, listPrice: sum, steps: [] });
    expect(offer().querySelector('s')).toBeNull();
  });

  test('says free as a fact when everybody pays nothing', async () => {
    const { offer } = await open(aCourse({ editions: [anEdition({ prices: prices(0, 0, 0) })] }));
    expect(wordsOf(offer())).toContain('Per tutti Gratis');
    expect(wordsOf(offer())).toContain('Non paghi nulla.');
  });

  test('a full edition says so plainly, shows where there is a place, and lets one stand in line', async () => {
    const { offer, queryAllByRole, getByRole } = await open(
      aCourse({ editions: [anEdition({ ...full, waiting: 4 }), april] }),
      '?edition=january',
    );
    expect(wordsOf(offer())).toContain('0 posti liberi Completa Tutti i 16 posti sono presi.');
    expect(wordsOf(offer())).toContain('Sono già in attesa 4 posti.');
    expect(queryAllByRole('link', { name: 'Iscriviti' })).toEqual([]);
    const other = getByRole('link', { name: 'C’è posto: Edizione di aprile' });
    expect(other.getAttribute('href')).toBe('/corsi/il-primo-robot?edition=april');
    const queue = getByRole('link', { name: 'Mettiti in lista d’attesa' });
    expect([queue.getAttribute('href'), queue.className]).toEqual(['/iscrizione/january', 'btn wide tonal']);
  });

  test('the line of a full edition is the way in when no other has a place, also under the thumb', async () => {
    const { offer, getByRole } = await open(aCourse({ editions: [anEdition(full)] }));
    expect(wordsOf(offer())).toContain('In lista non c’è ancora nessuno: il primo posto che si libera è tuo.');
    const ways = [/^Mettiti in lista d’attesa$/, /^Mettiti in lista$/].map((name) => getByRole('link', { name }));
    expect(ways.map((link) => link.getAttribute('href'))).toEqual(['/iscrizione/january', '/iscrizione/january']);
  });

  test('nobody waits for an edition without prices', async () => {
    const { queryAllByRole, getAllByRole } = await open(aCourse({ editions: [anEdition({ ...full, prices: null })] }));
    expect(queryAllByRole('link', { name: /lista/ })).toEqual([]);
    expect(getAllByRole('link', { name: 'Avvisami quando c’è una data' })).toHaveLength(2);
  });

  test('with no edition asked for, the first with a place is offered', async () => {
    const { offer } = await open(aCourse({ editions: [anEdition(full), april] }));
    expect(wordsOf(offer())).toContain('Edizione di aprile');
  });

  test('without dates, one can ask to be told', async () => {
    const { offer, getByRole } = await open(aCourse({ editions: [] }));
    expect(wordsOf(offer())).toContain('Ancora senza date');
    const door = getByRole('link', { name: 'Avvisami quando c’è una data' });
    expect(door.getAttribute('href')).toBe('/accedi?returnTo=%2Fcorsi%2Fil-primo-robot');
  });

  test('asking to be told is one touch for who is signed in, and can be taken back', async () => {
    const { answer, asked, settle, signIn, getByRole } = await open(aCourse({ editions: [] }));
    await signIn('external');
    await answer('/courses/il-primo-robot', aCourse({ editions: [] }));
    getByRole('button', { name: 'Avvisami quando c’è una data' }).click();
    await settle();
    const [told] = asked(`/courses/${aCourse().id}/interest`);
    expect(told!.request.method).toBe('POST');
    told!.flush(null, { status: 204, statusText: '' });
    await settle();
    getByRole('button', { name: 'Ti avvisiamo noi', pressed: true }).click();
    await settle();
    expect(asked(`/courses/${aCourse().id}/interest`).map(({ request }) => request.method)).toEqual(['DELETE']);
  });

  test('says which paths it is part of', async () => {
    const paths = [
      { slug: 'fare-con-le-macchine', title: 'Fare con le macchine' },
      { slug: 'dal-circuito', title: 'Dal circuito' },
    ];
    const { getByRole, getByText } = await open(aCourse({ paths }));
    expect(wordsOf(getByText(/Fa parte/))).toBe('Fa parte dei percorsi Fare con le macchine, Dal circuito.');
    expect(getByRole('link', { name: 'Dal circuito' }).getAttribute('href')).toBe('/percorsi/dal-circuito');
  });

  test('lists every session, those called off too', async () => {
    const off = aSession({
      localDate: '2027-01-19',
      startsAt: '2027-01-19T17:00:00Z',
      title: 'Motori',
      status: 'cancelled',
    });
    const { getAllByRole } = await open(aCourse({ editions: [anEdition({ sessions: [aSession(), off] })] }));
    const rows = getAllByRole('table').at(-1)!.querySelectorAll('tbody tr');
    expect([...rows].map(wordsOf)).toEqual([
      'gio 14 gen 18:00–20:30 Accendere un LED',
      'mar 19 gen 18:00–20:30 Motori Annullato',
    ]);
  });

  test('gives the dates to a calendar', async () => {
    const { getByRole } = await open();
    expect(getByRole('link', { name: 'Aggiungi al calendario' }).getAttribute('href')).toBe('/editions/january.ics');
  });

  test('describes itself to search engines and to whoever is sent its address', async () => {
    await open();
    expect([
      TestBed.inject(Title).getTitle(),
      TestBed.inject(Meta).getTag('property="og:description"')?.content,
      JSON.parse(document.getElementById('page-data')!.textContent!),
    ]).toEqual([
      'Il primo robot · Bottega',
      'In otto sere costruisci un robot.',
      { '@context': 'https://schema.org', '@type': 'Course', name: 'Il primo robot' },
    ]);
  });

  test('a course that is not there says where the others are', async () => {
    const { answer, getByRole, getByText } = await visit('/corsi/sparito');
    const problem = { code: 'catalogue.course-not-found', title: 'Non c’è', detail: 'Questo corso non c’è più.' };
    await answer('/courses/sparito', problem, 404);
    getByRole('heading', { name: 'Questo corso qui non c’è' });
    getByText('Questo corso non c’è più.');
    expect(getByRole('link', { name: 'Vedi tutti i corsi' }).getAttribute('href')).toBe('/corsi');
    expect(TestBed.inject(Title).getTitle()).toBe('Questo corso qui non c’è · Bottega');
  });
});
