import { HoursPipe } from './hours';

test.each([
  [1080, '18 h'],
  [1000, '16 h 40 min'],
  [40, '40 min'],
  [0, '0 min'],
])('%i minutes are «%s»', (minutes, words) => {
  expect(new HoursPipe().transform(minutes).replaceAll('\u00a0', ' ')).toBe(words);
});
