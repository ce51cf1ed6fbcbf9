import { isLuhn } from './luhn';

const PERSON = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;
const MONTHS = 'ABCDEHLMPRST';
const FEMALE_DAYS = 40;

/** Letters that stand for digits where two people would have the same code (omocodia). */
const DIGIT_LETTERS = 'LMNPQRSTUV';
const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14];

/** What the characters in odd places count for, 0 to 9 and A to Z alike (DM 23/12/1976 n. 13813, art. 12). */
const ODD_DIGITS = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const ODD_LETTERS = [...ODD_DIGITS, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** As people write it: spaces and small letters are theirs. */
export const plainCode = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/**
 * Whether it is a codice fiscale: of a person, its check character and date of birth right (DM 23/12/1976 n. 13813), or
 * of an organisation, in eleven digits. Whether it is *theirs* is for the Agency to say.
 */
export function isCodiceFiscale(text: string): boolean {
  const code = plainCode(text);
  return /^\d{11}$/.test(code) ? isLuhn(code) : PERSON.test(code) && code[15] === checkCharacter(code) && isBorn(code);
}

function checkCharacter(code: string): string {
  const sum = [...code.slice(0, 15)].reduce((total, character, index) => total + worth(character, index), 0);
  return String.fromCharCode(65 + (sum % 26));
}

/** The first place is odd. */
function worth(character: string, index: number): number {
  const place = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
  if (index % 2 === 1) return place;
  return (/\d/.test(character) ? ODD_DIGITS : ODD_LETTERS)[place]!;
}

/** A day of either century: the code does not say which. */
function isBorn(code: string): boolean {
  const plain = withoutOmocodia(code);
  const [year, written] = [Number(plain.slice(6, 8)), Number(plain.slice(9, 11))];
  const month = MONTHS.indexOf(plain[8]!) + 1;
  const day = written > FEMALE_DAYS ? written - FEMALE_DAYS : written;
  return [1900, 2000].some((century) => day >= 1 && day <= daysIn(century + year, month));
}

const withoutOmocodia = (code: string): string =>
  [...code]
    .map((character, index) => {
      const digit = DIGIT_LETTERS.indexOf(character);
      return DIGIT_PLACES.includes(index) && digit >= 0 ? String(digit) : character;
    })
    .join('');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
