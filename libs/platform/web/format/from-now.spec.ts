import { fromNow } from './from-now';

const now = new Date('2027-01-21T14:40:00Z');

test.each([
  ['2027-01-21T18:00:00Z', 'tra 3 ore'],
  ['2027-01-21T15:00:00Z', 'tra 20 minuti'],
  ['2027-01-23T18:00:00Z', 'dopodomani'],
  ['2027-01-23T09:00:00Z', 'dopodomani'],
  ['2027-01-22T14:50:00Z', 'domani'],
  ['2027-01-19T23:30:00Z', 'ieri'],
  ['2027-01-18T14:40:00Z', '3 giorni fa'],
])('%s is «%s»', (instant, words) => {
  expect(fromNow(new Date(instant), now, 'it')).toBe(words);
});
