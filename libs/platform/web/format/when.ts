import { HOME_ZONE, type Locale } from '@bottega/platform/kernel';

/** `slot` «gio 14 gen, 18:00–20:30», `day` «gio 14 gen», `date` «14 gen 2027», `long` «giovedì 14 gennaio», `time` «18:00–20:30». */
export type WhenStyle = 'slot' | 'day' | 'date' | 'long' | 'time';

export interface When {
  from: Date;
  to?: Date | undefined;
  style: WhenStyle;
  lang: Locale;
  /** Against which the year can be doubted: it is said only when it is not this one. */
  now: Date;
  zone?: string;
}

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** A moment as Italians write it: lower case, 24 hours, en dash, the year only when it could be doubted. */
export function formatWhen(when: When): string {
  if (when.style === 'time') return times(when);
  if (when.style === 'slot') return `${days({ ...when, to: undefined })}, ${times(when)}`;
  return days(when);
}

function days({ from, to = from, style, lang, now, zone: timeZone = HOME_ZONE }: When): string {
  const width = style === 'long' ? 'long' : 'short';
  const doubted = style === 'date' || yearOf(to, timeZone) !== yearOf(now, timeZone);
  const format = new Intl.DateTimeFormat(LANGUAGE[lang], {
    day: 'numeric',
    month: width,
    timeZone,
    ...(style !== 'date' && { weekday: width }),
    ...(doubted && { year: 'numeric' }),
  });
  // Italian ranges come with «09» where single days come with «9».
  return format
    .formatRange(from, to)
    .replaceAll(',', '')
    .replace(/\b0(\d)\b/g, '$1');
}

function times({ from, to = from, zone: timeZone = HOME_ZONE }: When): string {
  const format = new Intl.DateTimeFormat('it-IT', { hour: 'numeric', minute: '2-digit', timeZone });
  return [...new Set([format.format(from), format.format(to)])].join('–');
}

const yearOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(instant);
