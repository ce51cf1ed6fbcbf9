import { isLocalDate, type LocalDate } from '@bottega/platform/kernel';

/** A day as Italian banks write it, `12/01/2027`, `12.1.27` or `2027-01-12`; null when it is none. */
export function readDay(written: string): LocalDate | null {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})/.exec(written.trim()) ??
    reversed(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(written.trim()));
  if (!year) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

const reversed = (found: RegExpExecArray | null): (string | undefined)[] =>
  found ? [found[0], found[3], found[2], found[1]] : [];

/**
 * Cents of a sum as Italian banks write it: `1.234,56`, `+90,00 €`, `-12,5`. A point followed by three digits parts
 * thousands, as nobody writes tenths of a cent; null when it is no sum.
 */
export function readCents(written: string): number | null {
  const sum = written.replace(/[\s €]|EUR/gi, '').replace(/[−–]/g, '-');
  const [, sign = '', whole = '', decimals = ''] =
    /^([+-]?)(\d{1,3}(?:[.']\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(sum) ??
    /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(sum) ??
    [];
  if (!whole) return null;
  const cents = Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' ? -cents || 0 : cents;
}
