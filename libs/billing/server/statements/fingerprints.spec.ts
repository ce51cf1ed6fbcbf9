import { fingerprintsOf } from './fingerprints';

const IBAN = 'IT60X0542811101000000123456';
const paid = (text: string, amount = 9_000) => ({ bookedOn: '2027-01-12', amount, payer: null, payerIban: null, text });

test('the same movement has the same one, however the bank spaces it', () =>
  expect(fingerprintsOf(IBAN, [paid('Bonifico  RF94 11')])).toEqual(fingerprintsOf(IBAN, [paid('BONIFICO RF9411')])));

test('two that are alike are two, and stay the same two when a third comes', () => {
  const two = fingerprintsOf(IBAN, [paid('quota'), paid('quota')]);
  const three = fingerprintsOf(IBAN, [paid('quota'), paid('altro'), paid('quota'), paid('quota')]);
  expect(new Set(two).size).toBe(2);
  expect(three.filter((each) => two.includes(each))).toEqual(two);
});

test('another sum, another account, another one', () => {
  const all = [fingerprintsOf(IBAN, [paid('a'), paid('a', 9_001)]), fingerprintsOf('IT02', [paid('a')])].flat();
  expect(new Set(all).size).toBe(3);
});
