import type { Label } from '@bottega/platform/kernel';
import { type Column, day, moment, number, text, word } from '@bottega/platform/tables';
import type { RegisterHeadView } from './register.view';

const STATES: Record<string, Label> = {
  open: { it: 'Da chiudere', en: 'To close' },
  closed: { it: 'Chiuso', en: 'Closed' },
  reopened: { it: 'Riaperto', en: 'Reopened' },
};

export const REGISTER_COLUMNS: readonly Column<RegisterHeadView>[] = [
  day('Giorno', 'Day', ({ localDate }) => localDate),
  text('Dalle', 'From', ({ startTime }) => startTime),
  text('Alle', 'To', ({ endTime }) => endTime),
  text('Corso', 'Course', ({ courseTitle }) => courseTitle),
  number('Incontro', 'Session', ({ number }) => number),
  text('Argomento', 'About', ({ title }) => title),
  text('Sede', 'Venue', ({ venueName }) => venueName),
  text('Spazio', 'Space', ({ spaceName }) => spaceName),
  text('Docenti', 'Instructors', ({ instructors }) => instructors.join(', ')),
  number('Minuti', 'Minutes', ({ minutes }) => minutes),
  number('Iscritti', 'Places', ({ places }) => places),
  number('Da segnare', 'Still to be marked', ({ unmarked }) => unmarked),
  word('Registro', 'Register', STATES, ({ state }) => state),
  moment('Chiuso il', 'Closed at', ({ closedAt }) => closedAt),
  text('Chiuso da', 'Closed by', ({ closedBy }) => closedBy),
];
