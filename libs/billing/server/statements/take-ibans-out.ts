import { countrySpecs, electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { maskIban, type Movement } from '@bottega/billing/domain';

const START = /(?<![A-Z0-9])[A-Z]{2}\d{2}/gi;

/**
 * Banks write accounts among their words. There they are shown by their end only; the one it came from is kept where it
 * is needed to give money back, if the file has no column for it and names one besides ours.
 */
export function takeIbansOut(movement: Movement, ours: string): Movement {
  const written = [...movement.text.matchAll(START)].flatMap(({ index }) => ibanAt(movement.text, index) ?? []);
  const text = written.reduce((words, as) => words.replace(as, maskIban(electronic(as))), movement.text);
  const others = new Set(written.map(electronic).filter((iban) => iban !== ours));
  const [other] = others.size === 1 ? others : [];
  return { ...movement, text, payerIban: movement.payerIban ?? other ?? null };
}

/** As it is written there, with its spaces; null when what begins like one is none. */
function ibanAt(text: string, start: number): string | null {
  const length = countrySpecs[text.slice(start, start + 2).toUpperCase()]?.chars;
  const whole = length ? new RegExp(`^[A-Z0-9](?:\\s?[A-Z0-9]){${length - 1}}(?![A-Z0-9])`, 'i') : null;
  const written = whole?.exec(text.slice(start))?.[0];
  return written && isValidIBAN(electronic(written)) ? written : null;
}

const electronic = (written: string): string => electronicFormatIBAN(written)!;
