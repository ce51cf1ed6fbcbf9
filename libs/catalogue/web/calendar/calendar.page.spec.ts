import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aPublicSession } from '../data/views.spec-support';
import { visit, wordsOf } from '../testing/visit.spec-support';

const LIBRARY = '019b0000-0000-7000-8000-0000000000b2';
const venues = [
  { id: '019b0000-0000-7000-8000-0000000000b1', name: 'Bottega Dergano' },
  { id: LIBRARY, name: 'Biblioteca' },
];
const address = () => TestBed.inject(Router).url;

/** It is Sunday 10 January 2027. */
async function open(query = '', sessions = [aPublicSession()]) {
  const page = await visit(`/calendario${query}`);
  const asked = page.asked('/sessions').map((request) => {
    request.flush(sessions);
    return request.request.params.toString();
  });
  await page.answer('/venues', venues);
  return { ...page, askedFor: asked };
}

describe('the calendar', () => {
  test.each([
    ['this month from the week that is running', '', 'from=2027-01-04&to=2027-01-31', 'gennaio 2027'],
    ['a month of the future, whole', '?month=2027-02', 'from=2027-02-01&to=2027-02-28', 'febbraio 2027'],
    ['this month when the address makes no sense', '?month=mai', 'from=2027-01-04&to=2027-01-31', 'gennaio 2027'],
  ])('shows %s', async (_, query, asked, heading) => {
    const { askedFor, getByRole } = await open(query);
    expect([askedFor, getByRole('heading', { name: heading }).textContent]).toEqual([[asked], heading]);
  });

  test('tells each session under its day: time, course, whether there is a place, where', async () => {
    const { getByRole } = await open();
    const day = getByRole('heading', { name: 'giovedì 14 gennaio' }).closest('li')!;
    expect(wordsOf(day.querySelector('ul')!)).toBe('18:00 Il primo robot 3 posti · Bottega Dergano');
    expect(day.querySelector('a')?.getAttribute('href')).toBe('/corsi/il-primo-robot?edition=january');
  });

  test('the months before and after are one step away, at the same venue', async () => {
    const { getAllByRole } = await open(`?venueId=${LIBRARY}`);
    const links = getAllByRole('link', { name: /2026|2027/ }).map((link) => [
      link.getAttribute('aria-label') ?? link.textContent?.trim(),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['dicembre 2026', `/calendario?venueId=${LIBRARY}&month=2026-12`],
      ['febbraio 2027', `/calendario?venueId=${LIBRARY}&month=2027-02`],
      ['febbraio 2027', `/calendario?venueId=${LIBRARY}&month=2027-02`],
    ]);
  });

  test('a venue chosen is an address that can be sent', async () => {
    const { settle, asked, getByRole } = await open('?month=2027-02');
    const select = getByRole<HTMLSelectElement>('combobox', { name: 'Sede' });
    select.value = LIBRARY;
    select.dispatchEvent(new Event('change'));
    await settle();
    expect([address(), asked('/sessions').map(({ request }) => request.params.get('venueId'))]).toEqual([
      `/calendario?month=2027-02&venueId=${LIBRARY}`,
      [LIBRARY],
    ]);
  });

  test('an empty month says so and leads to the courses', async () => {
    const { getByRole } = await open('?month=2027-08', []);
    getByRole('heading', { name: 'Niente in programma, agosto 2027' });
    expect(getByRole('link', { name: 'Vedi tutti i corsi' }).getAttribute('href')).toBe('/corsi');
  });
});
