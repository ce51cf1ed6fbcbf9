import { aCourse, anEdition, aSession, prices } from '../data/views.spec-support';
import { hoursWords, toCourseCard } from './to-course-card';

const telling = {
  now: new Date('2027-01-10T09:00:00Z'),
  say: (key: string, params: object = {}) => [key, ...Object.values(params)].join(' '),
};
const full = anEdition({ id: 'full', placesLeft: 0 });
const later = anEdition({ id: 'later', startsOn: '2027-04-06', startsAt: '2027-04-06T16:00:00.000Z' });
const nextOf = (...editions: ReturnType<typeof anEdition>[]) => toCourseCard(aCourse({ editions }), telling).next;

describe('the card of a course', () => {
  test('tells its next edition: when, where, how long, how many places, from how much', () => {
    expect(toCourseCard(aCourse(), telling)).toEqual({
      title: 'Il primo robot',
      link: '/corsi/il-primo-robot',
      cover: 'robotica',
      picture: null,
      next: {
        startsAt: '2027-01-14T17:00:00.000Z',
        endsAt: '2027-01-14T19:30:00.000Z',
        band: 'evening',
        about: 'Bottega Dergano · sessions 1 · 20 h',
        capacity: 16,
        placesLeft: 3,
        waiting: 0,
        price: { amount: 9000, currency: 'EUR' },
        priceFrom: true,
        priceWords: null,
        note: null,
      },
    });
  });

  test('prefers an edition with places to a sooner one without', () => {
    expect([nextOf(full, later)?.startsAt, nextOf(full)?.placesLeft]).toEqual(['2027-04-06T16:00:00.000Z', 0]);
  });

  test.each([
    ['no edition', []],
    ['only one that has started', [anEdition({ status: 'running' })]],
    ['only one without dates', [anEdition({ sessions: [] })]],
    ['only one without prices', [anEdition({ prices: null })]],
  ])('has nothing to say of dates with %s', (_, editions) => {
    expect(nextOf(...editions)).toBeNull();
  });

  test('tells whoever has a membership that it pays', () => {
    expect(nextOf(anEdition({ included: true }))?.note).toBe('included');
  });

  test('says online in place of a venue', () => {
    expect(nextOf(anEdition({ sessions: [aSession({ remote: true })] }))?.about).toBe('online · sessions 1 · 20 h');
  });

  test.each([
    ['everybody pays the same', prices(4000, 4000, 4000), { priceFrom: false, priceWords: null }],
    ['nobody pays', prices(0, 0, 0), { priceFrom: false, priceWords: null }],
    ['some pay nothing', prices(0, 0, 4000), { priceWords: 'freeFor payer.coworker, payer.resident' }],
  ])('when %s', (_, list, said) => {
    expect(nextOf(anEdition({ prices: list }))).toMatchObject(said);
  });
});

test.each([
  [1200, '20 h'],
  [150, '2 h 30'],
  [45, '45 min'],
])('%i minutes are «%s»', (minutes, words) => expect(hoursWords(minutes)).toBe(words));
