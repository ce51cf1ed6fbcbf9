import type { Locale } from '@bottega/platform/kernel';

const MINUTE = 60_000;
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** «tra 3 ore», «domani», «2 giorni fa»: only ever beside the date itself. */
export function fromNow(instant: Date, now: Date, lang: Locale): string {
  const distance = instant.getTime() - now.getTime();
  const [unit, length] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? STEPS[2]!;
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(Math.trunc(distance / length), unit);
}
