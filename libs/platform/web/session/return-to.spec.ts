import { safeReturnTo } from './return-to';

test.each([
  ['/corsi/il-primo-robot?data=1', '/corsi/il-primo-robot?data=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [null, '/'],
])('%p leads to %p', (asked, given) => expect(safeReturnTo(asked)).toBe(given));
