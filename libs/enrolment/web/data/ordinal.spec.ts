import { ordinal } from './ordinal';

test.each([
  [1, '1º', '1st'],
  [2, '2º', '2nd'],
  [3, '3º', '3rd'],
  [4, '4º', '4th'],
  [11, '11º', '11th'],
  [22, '22º', '22nd'],
])('the place in line %i is said in both languages', (n, italian, english) => {
  expect([ordinal(n, 'it'), ordinal(n, 'en')]).toEqual([italian, english]);
});
