import { convertToParamMap } from '@angular/router';
import { put, readSearch, type Search, toggle, toQuery } from './search';

const VENUE = '019b0000-0000-7000-8000-000000000001';
const search = (...filters: Search['filters']): Search => ({ q: '', filters });

describe('a search', () => {
  test('is the address of the page, in the order of the filters', () => {
    const address = {
      q: ' robot ',
      placesLeft: 'true',
      topic: ['coding', 'robotics'],
      when: 'evening',
      venueId: VENUE,
      from: '2027-01-14',
    };
    expect(readSearch(convertToParamMap(address))).toEqual({
      q: 'robot',
      filters: [
        { name: 'when', value: 'evening' },
        { name: 'topic', value: 'coding' },
        { name: 'topic', value: 'robotics' },
        { name: 'venueId', value: VENUE },
        { name: 'from', value: '2027-01-14' },
        { name: 'placesLeft', value: 'true' },
      ],
    });
  });

  test('goes back to the address it was read from', () => {
    const address = { q: 'robot', when: 'weekend', topic: ['coding', 'robotics'], free: 'true' };
    expect(toQuery(readSearch(convertToParamMap(address)))).toEqual(address);
  });

  test.each([
    ['an unknown topic', { topic: 'cooking' }],
    ['a day that does not exist', { from: '2027-02-30' }],
    ['a venue that cannot be one', { venueId: "' OR 1=1" }],
    ['a flag that is not set', { free: 'false' }],
    ['an unknown parameter', { utm_source: 'newsletter' }],
  ])('ignores %s', (_, address) => {
    expect(readSearch(convertToParamMap(address))).toEqual(search());
  });

  test('of a whole page pasted asks the beginning', () => {
    expect(readSearch(convertToParamMap({ q: 'a'.repeat(500) })).q).toBe('a'.repeat(120));
  });

  test('asks the same thing once, however often the address says it', () => {
    expect(readSearch(convertToParamMap({ topic: ['coding', 'coding'] })).filters).toHaveLength(1);
  });
});

describe('narrowing a search', () => {
  const evening = { name: 'when', value: 'evening' } as const;
  const weekend = { name: 'when', value: 'weekend' } as const;

  test('adds a filter that was off', () => {
    expect(toggle(search(evening), weekend)).toEqual(search(evening, weekend));
  });

  test('takes off a filter that was on and leaves its sisters', () => {
    expect(toggle(search(evening, weekend), evening)).toEqual(search(weekend));
  });

  test('a new date takes the place of the one before', () => {
    const from = (value: string) => search(evening, { name: 'from', value });
    expect(put(from('2027-01-14'), 'from', '2027-02-01')).toEqual(from('2027-02-01'));
  });

  test('an emptied date is no longer asked', () => {
    expect(put(search({ name: 'to', value: '2027-02-01' }), 'to', '')).toEqual(search());
  });
});
