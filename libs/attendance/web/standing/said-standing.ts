import type { Margin, PercentTenths } from '@bottega/attendance/domain';
import type { Locale } from '@bottega/platform/kernel';

/** «4 h 30 min», «2 h», «45 min», never broken over two lines. */
export function sayTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
  return parts.filter(Boolean).join(' ').replaceAll(' ', '\u00a0');
}

/** Tenths of a percent are shown, never rounded away: 74,9 % is not 75 %. */
export const sayShare = (share: PercentTenths, lang: Locale): string =>
  new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(share / 1000);

/** What may still be missed, as the words that say it. */
export function marginWords({ sessions, minutes }: Margin): { key: string; n: number; time: string } {
  const key = sessions > 0 ? 'sessions' : minutes > 0 ? 'lessThanOne' : 'nothing';
  return { key, n: sessions, time: sayTime(minutes) };
}
