import { errorDefinition, type FieldError, fillWords, type Locale } from '@bottega/platform/kernel';

/** What can be wrong with a field. `{value}` is the bound that was not respected. */
const WORDS = {
  required: { it: 'Manca questo dato.', en: 'This is missing.' },
  'unknown-field': { it: 'Questo campo non esiste.', en: 'This field does not exist.' },
  'not-text': { it: 'Qui serve un testo.', en: 'Text is needed here.' },
  'too-short': { it: 'Servono almeno {value} caratteri.', en: 'At least {value} characters are needed.' },
  'too-long': { it: 'Al massimo {value} caratteri.', en: '{value} characters at most.' },
  'not-an-email': { it: 'Scrivi un indirizzo come nome@esempio.it.', en: 'Write an address such as name@example.org.' },
  'not-an-id': { it: 'Questo identificativo non è scritto bene.', en: 'This identifier is malformed.' },
  'not-a-number': { it: 'Qui serve un numero intero.', en: 'A whole number is needed here.' },
  'too-small': { it: 'Il minimo è {value}.', en: 'The minimum is {value}.' },
  'too-big': { it: 'Il massimo è {value}.', en: 'The maximum is {value}.' },
  'not-a-choice': { it: 'Scegli fra: {value}.', en: 'Choose among: {value}.' },
  'not-yes-or-no': { it: 'Qui serve sì o no.', en: 'Yes or no is needed here.' },
  'not-true': { it: 'Per continuare serve il tuo consenso.', en: 'Your agreement is needed to continue.' },
  'not-a-date': {
    it: 'Questa data non esiste. Scrivila come 2027-01-14.',
    en: 'This date does not exist. Write it as 2027-01-14.',
  },
  'not-a-time': { it: 'Scrivi l’ora come 18:30.', en: 'Write the time as 18:30.' },
  'not-an-instant': {
    it: 'Scrivi data e ora come 2027-01-14T18:30:00+01:00.',
    en: 'Write date and time as 2027-01-14T18:30:00+01:00.',
  },
  'not-a-list': { it: 'Qui serve un elenco.', en: 'A list is needed here.' },
  'too-many-items': { it: 'Al massimo {value} voci.', en: '{value} items at most.' },
  'too-few-items': { it: 'Serve almeno {value} voce.', en: 'At least {value} item is needed.' },
  repeated: { it: 'C’è una voce ripetuta.', en: 'An item is repeated.' },
  'not-an-object': { it: 'Questo dato non è scritto come serve.', en: 'This is not written as needed.' },
  invalid: { it: 'Questo dato va corretto.', en: 'This needs correcting.' },
} as const satisfies Record<string, Record<Locale, string>>;

export type FieldCode = keyof typeof WORDS;
export const FIELD_CODES = Object.keys(WORDS) as FieldCode[];

/** What class-validator is told to answer, read back by `readFieldMessage`. */
export const fieldMessage = (code: FieldCode, value?: string | number) =>
  value === undefined ? code : `${code}:${value}`;

export function readFieldMessage(message: string): { code: FieldCode; value: string } {
  const [code = '', ...value] = message.split(':');
  return { code: code in WORDS ? (code as FieldCode) : 'invalid', value: value.join(':') };
}

/** Adds the words of a field's error: ours, or those of the rule that refused it. */
export function sayField({ params = {}, ...error }: FieldError, locale: Locale): FieldError {
  const words = WORDS[error.code as FieldCode] ?? errorDefinition(error.code);
  return error.detail || !words ? error : { ...error, detail: fillWords(words[locale], params, locale) };
}
