import { plainCode } from './codice-fiscale';
import { isLuhn } from './luhn';

/** Eleven digits, with or without the country before them. */
export const plainVatNumber = (text: string): string => plainCode(text).replace(/^IT/, '');

/** Whether it is an Italian partita IVA by its check digit (DPR 633/1972, art. 35). Whether it is active is another question. */
export function isPartitaIva(text: string): boolean {
  const digits = plainVatNumber(text);
  return /^\d{11}$/.test(digits) && digits !== '00000000000' && isLuhn(digits);
}
