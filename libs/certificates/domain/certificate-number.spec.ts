import { writeNumber } from './certificate-number';

describe('a certificate number', () => {
  it.each([
    [{ series: '', year: 2027, sequence: 1 }, '2027/0001'],
    [{ series: '', year: 2027, sequence: 12_345 }, '2027/12345'],
    [{ series: 'RM', year: 2027, sequence: 42 }, 'RM/2027/0042'],
  ])('%j is written %s', (number, written) => {
    expect(writeNumber(number)).toBe(written);
  });
});
