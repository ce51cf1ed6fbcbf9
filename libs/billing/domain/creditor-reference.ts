/**
 * The reference somebody writes on a bank transfer so that it finds its order: an RF creditor reference (ISO 11649),
 * whose two check digits make a slip of the pen visible.
 */
export const creditorReference = (number: number): string => `RF${checkDigits(String(number))}${number}`;

/** In groups of four, as it is read out and copied. */
export const spacedReference = (reference: string): string => reference.match(/.{1,4}/g)!.join(' ');

/** ISO 7064 MOD 97-10 over the reference followed by `RF00`, letters standing for 10 to 35. */
function checkDigits(body: string): string {
  const digits = [...`${body}RF00`].map((character) => parseInt(character, 36)).join('');
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}
