import { absencesAllowed } from './absences';

test.each([
  ['three quarters of eight equal sessions', Array<number>(8).fill(150), 75, 2],
  ['exactly the threshold is enough', [60, 60, 60, 60], 75, 1],
  ['a minute below it is not', [61, 60, 60, 60], 75, 0],
  ['all of it must be attended', [120, 120], 100, 0],
  ['nothing is asked', [120, 120], 0, 2],
])('%s: of %j at %i%% one may miss %i', (_, minutes, threshold, missed) => {
  expect(absencesAllowed(minutes, threshold)).toBe(missed);
});
