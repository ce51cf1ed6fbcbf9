import { longDate } from '@bottega/platform/pdf';
import type { SignSheetFacts } from './sign-sheet-facts';

export const TITLE = 'Foglio firme';

/** `2 ore e 30 minuti`, `1 ora`, `45 minuti`. */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [hours ? `${hours} ${hours === 1 ? 'ora' : 'ore'}` : '', rest ? `${rest} minuti` : ''];
  return words.filter(Boolean).join(' e ');
}

/** What the sheet says of the session, each under its name. */
export function aboutWords(facts: SignSheetFacts): readonly (readonly [label: string, words: string])[] {
  const { courseTitle, courseCode, titleSuffix, topic, localDate, startTime, endTime, minutes } = facts;
  return [
    ['Corso', [courseTitle, titleSuffix].filter(Boolean).join(' · ')],
    ['Codice del corso', courseCode ?? ''],
    ['Incontro', [`${facts.number} di ${facts.of}`, topic].filter(Boolean).join(' · ')],
    ['Data', longDate(localDate)],
    ['Orario', `${startTime}–${endTime} (${lengthWords(minutes)})`],
    ['Modalità', facts.remote ? 'A distanza, in diretta' : 'In aula'],
    ['Sede', [facts.venueName, facts.venueAddress].filter(Boolean).join(', ')],
    ['Spazio', facts.spaceName],
  ];
}

export const RULES =
  'Chi entra in ritardo o esce prima scrive l’ora. A fine incontro le caselle vuote si sbarrano. Una correzione lascia leggibile ciò che corregge ed è controfirmata dal docente.';
