import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { catalogueWords } from '@bottega/catalogue/web';
import { Clock } from '@bottega/platform/kernel';
import { render } from '@bottega/platform/web/testing';
import { homeWords } from './home-words';
import { HomePage } from './home.page';

/** Sunday 10 January 2027, in the morning. */
const NOW = new Date('2027-01-10T09:00:00Z');

const course = (title: string) => ({
  id: title,
  title,
  slug: 'corso',
  topics: ['coding'],
  coverUrl: null,
  editions: [],
});
const some = (...titles: string[]) => ({ items: titles.map(course), total: 12, nextCursor: null, nearby: false });
const session = (localDate: string, facts = {}) => ({
  id: localDate,
  editionId: 'e',
  localDate,
  startsAt: `${localDate}T17:30:00Z`,
  endsAt: `${localDate}T19:30:00Z`,
  zone: 'Europe/Rome',
  status: 'planned',
  editionStatus: 'open',
  isFirst: true,
  placesLeft: 3,
  waiting: 0,
  courseTitle: 'Python da zero',
  courseSlug: 'python-da-zero',
  space: { remote: false },
  venue: { name: 'Dergano' },
  ...facts,
});

interface Answers {
  sessions?: object[];
  coming?: object;
  evening?: object;
  weekend?: object;
}

async function open({ sessions = [], coming = some(), evening = some(), weekend = some() }: Answers) {
  const providers = [provideRouter([{ path: '**', children: [] }]), { provide: Clock, useValue: { now: () => NOW } }];
  const words = { home: homeWords, catalogue: catalogueWords };
  const page = await render(HomePage, { asking: true, words, providers });
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  await settle();
  const http = TestBed.inject(HttpTestingController);
  const answer = (query: string, body: object) => http.expectOne(`/api/v1/${query}`).flush(body);
  answer('sessions?from=2027-01-10&to=2027-01-16', sessions);
  answer('courses?limit=4', coming);
  answer('courses?when=evening&limit=4', evening);
  answer('courses?when=weekend&limit=4', weekend);
  await settle();
  return { ...page, settle, chapters: () => page.queryAllByRole('heading', { level: 2 }).map((it) => it.textContent) };
}

describe('the home page', () => {
  test('shows what starts this week, what fits after work and what at the weekend', async () => {
    const { chapters, getByRole } = await open({
      sessions: [session('2027-01-12')],
      coming: some('Python da zero'),
      evening: some('Python da zero'),
      weekend: some('Scratch'),
    });
    expect(chapters()).toEqual(['Questa settimana', 'Dopo il lavoro', 'Sabato e domenica']);
    expect(getByRole('link', { name: '12 corsi di sera' }).getAttribute('href')).toBe('/corsi?when=evening');
    expect(getByRole('heading', { name: 'martedì 12 gennaio' }).closest('li')?.textContent).toContain('3 posti');
  });

  test('a week holds only courses one can still start', async () => {
    const { chapters } = await open({ sessions: [session('2027-01-12', { isFirst: false })], evening: some('Python') });
    expect(chapters()).not.toContain('Questa settimana');
  });

  test('without evenings and weekends the catalogue stands in their place', async () => {
    const { chapters } = await open({ coming: some('Italiano la mattina') });
    expect(chapters()).toEqual(['In catalogo']);
  });

  test('an empty centre says what will be here and whose turn it is', async () => {
    const { chapters, getByRole } = await open({});
    expect(chapters()).toEqual(['Otto quadretti da riempire']);
    expect(getByRole('link', { name: 'Entra in segreteria' }).getAttribute('href')).toBe('/accedi');
  });

  test('a search leads to the catalogue, also before the page is awake', async () => {
    const { settle, getByRole } = await open({});
    const box = getByRole<HTMLInputElement>('searchbox');
    expect([box.form?.getAttribute('action'), box.form?.method, box.name]).toEqual(['/corsi', 'get', 'q']);
    box.value = 'robot';
    getByRole('button', { name: 'Cerca' }).click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/corsi?q=robot');
  });
});
