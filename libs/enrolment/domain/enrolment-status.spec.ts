import { ALL_STATUSES, canBecome, occupiesSeat, OCCUPYING_STATUSES } from './enrolment-status';

it('says of every status whether it occupies a seat', () => {
  expect(OCCUPYING_STATUSES).toEqual(['held', 'pending', 'enrolled', 'completed', 'not_completed']);
});

it('never reopens a status that gave its seat back', () => {
  const final = ALL_STATUSES.filter((status) => !occupiesSeat(status));
  expect(final).toEqual(['withdrawn', 'cancelled', 'expired', 'transferred']);
  for (const from of final) expect(ALL_STATUSES.filter((to) => canBecome(from, to))).toEqual([]);
});

it('lets nobody withdraw from a course that has ended', () => {
  expect(canBecome('completed', 'withdrawn')).toBe(false);
  expect(canBecome('not_completed', 'withdrawn')).toBe(false);
});
