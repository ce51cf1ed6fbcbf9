/** An IBAN to be recognised by and no more: its country and its last four. */
export const maskIban = (iban: string): string => `${iban.slice(0, 2)}•• ${iban.slice(-4)}`;
