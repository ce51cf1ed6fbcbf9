import type { DomainError, ErrorKind, ErrorParams, FieldError, Locale } from '@bottega/platform/kernel';
import { sayField } from './fields/field-words';

/** RFC 9457 problem details, with our stable `code` and the fields at fault. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  params: ErrorParams;
  errors: readonly FieldError[];
  traceId: string;
}

export const STATUS_OF: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
};

const TITLE_OF: Readonly<Record<ErrorKind, Record<Locale, string>>> = {
  malformed: { it: 'Richiesta scritta male', en: 'Malformed request' },
  unauthenticated: { it: 'Serve accedere', en: 'Sign-in needed' },
  forbidden: { it: 'Non consentito', en: 'Not allowed' },
  'not-found': { it: 'Non trovato', en: 'Not found' },
  conflict: { it: 'Non è possibile ora', en: 'Not possible now' },
  stale: { it: 'Cambiato nel frattempo', en: 'Changed in the meantime' },
  gone: { it: 'Non più disponibile', en: 'No longer available' },
  'too-large': { it: 'Troppo grande', en: 'Too large' },
  unsupported: { it: 'Formato non accettato', en: 'Format not accepted' },
  invalid: { it: 'Dati da correggere', en: 'Data to correct' },
  'too-many': { it: 'Troppe richieste', en: 'Too many requests' },
  unexpected: { it: 'Errore inatteso', en: 'Unexpected error' },
  unavailable: { it: 'Per ora non disponibile', en: 'Unavailable for now' },
};

export function toProblem(error: DomainError, locale: Locale, traceId: string): Problem {
  return {
    type: `/problems/${error.code}`,
    title: TITLE_OF[error.kind][locale],
    status: STATUS_OF[error.kind],
    code: error.code,
    detail: error.say(locale),
    params: error.params,
    errors: error.fields.map((field) => sayField(field, locale)),
    traceId,
  };
}
