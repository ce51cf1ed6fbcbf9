import { isCodiceFiscale } from './codice-fiscale';
import { isPartitaIva } from './partita-iva';

describe('a codice fiscale', () => {
  it.each([
    ['RSSMRA85T10A562S', 'of a man'],
    ['FRNSST75D50A717N', 'of a woman, forty added to the day'],
    ['BNCGLI90B55Z112C', 'of somebody born abroad'],
    ['MRTMTT25D09F205Z', 'of either century'],
    ['HVQWPH73P42H501Y', 'of a name nobody would guess'],
    ['80018260135', 'of an organisation'],
    [' rssmra 85t10 a562s ', 'as people write it'],
  ])('%s is one %s', (code) => expect(isCodiceFiscale(code)).toBe(true));

  it.each([
    'RSSMRA85T10A56NH',
    'RSSMRA85T10A5SNT',
    'RSSMRA85T10ARSNO',
    'RSSMRA85T1LARSNR',
    'RSSMRA85TMLARSNC',
    'RSSMRA8RTMLARSNO',
    'RSSMRAURTMLARSNL',
  ])('%s is one with letters for digits, told apart from its namesake’s', (code) =>
    expect(isCodiceFiscale(code)).toBe(true),
  );

  it.each([
    ['RSSMRA85T10A562T', 'its check character is another'],
    ['RSSMRO06M26H211Q', 'its check character is another'],
    ['GLLRSA75N45F277A', 'no month is called N'],
    ['AAABBB99T99X999W', 'no month has 59 days'],
    ['80018260136', 'its check digit is another'],
    ['RSSMRA85T10A562', 'a character is missing'],
    ['', 'there is nothing'],
  ])('%s is none: %s', (code) => expect(isCodiceFiscale(code)).toBe(false));
});

describe('a partita IVA', () => {
  it.each(['00743110157', '12345670785', '04430461006', '07643520567', 'IT 0443 0461 006'])('%s is one', (number) =>
    expect(isPartitaIva(number)).toBe(true),
  );

  it.each([
    ['01234567890', 'its check digit is another'],
    ['00743110158', 'its check digit is another'],
    ['00000000000', 'nobody has it'],
    ['99999999999', 'its check digit is another'],
    ['0074311015', 'a digit is missing'],
    ['DE743110157', 'it is not Italian'],
  ])('%s is none: %s', (number) => expect(isPartitaIva(number)).toBe(false));
});
