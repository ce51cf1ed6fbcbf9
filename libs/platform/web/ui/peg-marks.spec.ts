import { pegMarks } from './peg-marks';

test('those taken come first, then those held, then the free ones', () => {
  expect(pegMarks({ total: 5, taken: 2, held: 1 })).toEqual(['taken', 'taken', 'held', 'free', 'free']);
});

test('there are never more squares than things', () => {
  expect(pegMarks({ total: 2, taken: 3, held: 1 })).toEqual(['taken', 'taken']);
});
