import { type Column, day, money, number, text, word } from '@bottega/platform/tables';
import { EDITION_STATUS_LABELS } from '@bottega/scheduling/domain';
import type { StaffEditionCardView } from './edition.view';

export const EDITION_COLUMNS: readonly Column<StaffEditionCardView>[] = [
  text('Corso', 'Course', ({ courseTitle }) => courseTitle),
  text('Edizione', 'Edition', ({ titleSuffix }) => titleSuffix),
  word('Stato', 'Status', EDITION_STATUS_LABELS, ({ status }) => status),
  day('Inizio', 'Starts on', ({ startsOn }) => startsOn),
  day('Fine', 'Ends on', ({ endsOn }) => endsOn),
  number('Incontri', 'Sessions', ({ sessionCount }) => sessionCount),
  number('Posti', 'Places', ({ capacity }) => capacity),
  number('Minimo', 'Minimum', ({ minimum }) => minimum),
  number('Posti liberi', 'Places left', ({ placesLeft }) => placesLeft),
  number('In attesa', 'Waiting', ({ waiting }) => waiting),
  money('Prezzo più basso (€)', 'Lowest price (€)', ({ price }) => price),
  day('Si decide il', 'Decided on', ({ decidesOn }) => decidesOn),
];
