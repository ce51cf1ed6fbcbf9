import { creditorReference, spacedReference } from './creditor-reference';

// ISO 11649's own example.
it('is an RF creditor reference', () => expect(creditorReference(539007547034)).toBe('RF18539007547034'));

it.each([1, 12, 97, 10_423, 999_999])('of %i leaves 1 when divided by 97', (number) => {
  const reference = creditorReference(number);
  const digits = [...`${reference.slice(4)}${reference.slice(0, 4)}`].map((each) => parseInt(each, 36)).join('');
  expect(BigInt(digits) % 97n).toBe(1n);
});

it('is read in groups of four', () => expect(spacedReference('RF18539007547034')).toBe('RF18 5390 0754 7034'));
