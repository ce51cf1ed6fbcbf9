import type { ErrorParams, Label, Locale } from './errors';

type Param = ErrorParams[string];

const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** `{date:day}` is «giovedì 21 gennaio», `{due:euro}` of 1250 cents «12,50 €», `{spaces:list}` «Aula 1, Aula 2 e Laboratorio»: params stay data, words are made late. */
const FORMATS: Record<string, (value: Param, locale: Locale) => string> = {
  day: (value, locale) =>
    new Intl.DateTimeFormat(LANGUAGE[locale], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${value}T00:00:00Z`)),
  euro: (value, locale) =>
    new Intl.NumberFormat(LANGUAGE[locale], { style: 'currency', currency: 'EUR' }).format(Number(value) / 100),
  list: (value, locale) => new Intl.ListFormat(LANGUAGE[locale]).format(Array.isArray(value) ? value : [String(value)]),
};

/** Fills the `{name}` and `{name:format}` placeholders of a sentence. */
export const fillWords = (template: string, params: ErrorParams, locale: Locale): string =>
  template.replace(PLACEHOLDER, (_, name: string, format?: string) => {
    const value = params[name] ?? '';
    if (isLabel(value)) return value[locale];
    return format ? FORMATS[format]!(value, locale) : String(value);
  });

const isLabel = (value: Param): value is Label => typeof value === 'object' && value !== null && 'it' in value;

/** Refuses a sentence that could not be said, when it is written and not when somebody needs it. */
export function checkWords(template: string): void {
  for (const [placeholder, , format] of template.matchAll(PLACEHOLDER)) {
    if (format && !(format in FORMATS)) throw new RangeError(`No such format: ${placeholder} in “${template}”`);
  }
}
