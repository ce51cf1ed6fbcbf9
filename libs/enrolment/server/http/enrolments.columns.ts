import type { Label } from '@bottega/platform/kernel';
import { type Column, day, moment, money, number, text, word, yesOrNo } from '@bottega/platform/tables';
import type { EnrolmentView, RosterEntryView } from './enrolment.view';
import type { WaitingEntryView } from './waiting.view';

const STATUSES: Record<string, Label> = {
  held: { it: 'Posto tenuto', en: 'Place held' },
  pending: { it: 'Da pagare', en: 'To be paid' },
  enrolled: { it: 'Confermata', en: 'Confirmed' },
  completed: { it: 'Completata', en: 'Completed' },
  not_completed: { it: 'Non completata', en: 'Not completed' },
  withdrawn: { it: 'Ritirata', en: 'Withdrawn' },
  cancelled: { it: 'Annullata', en: 'Cancelled' },
  expired: { it: 'Scaduta', en: 'Expired' },
  transferred: { it: 'Spostata', en: 'Moved' },
};

const TURNS: Record<string, Label> = {
  waiting: { it: 'In attesa', en: 'Waiting' },
  offered: { it: 'Posto offerto', en: 'Place offered' },
  accepted: { it: 'Accettato', en: 'Accepted' },
  declined: { it: 'Rifiutato', en: 'Declined' },
  expired: { it: 'Scaduto', en: 'Expired' },
  withdrawn: { it: 'Ritirato', en: 'Withdrawn' },
};

export const ENROLMENT_COLUMNS: readonly Column<EnrolmentView>[] = [
  text('Cognome', 'Family name', ({ participant }) => participant.familyName),
  text('Nome', 'Given name', ({ participant }) => participant.givenName),
  text('Corso', 'Course', ({ course }) => course.title),
  day('Inizio', 'Starts on', ({ edition }) => edition.startsOn),
  day('Fine', 'Ends on', ({ edition }) => edition.endsOn),
  word('Iscrizione', 'Enrolment', STATUSES, ({ status }) => status),
  moment('Dal', 'Since', ({ since }) => since),
  money('Totale (€)', 'Total (€)', ({ order }) => order.total),
  money('Pagato (€)', 'Paid (€)', ({ order }) => order.paid),
];

export const ROSTER_COLUMNS: readonly Column<RosterEntryView>[] = [
  text('Cognome', 'Family name', ({ familyName }) => familyName),
  text('Nome', 'Given name', ({ givenName }) => givenName),
  word('Iscrizione', 'Enrolment', STATUSES, ({ status }) => status),
  moment('Dal', 'Since', ({ since }) => since),
];

export const QUEUE_COLUMNS: readonly Column<WaitingEntryView>[] = [
  number('Turno', 'Turn', ({ position }) => position),
  text('Cognome', 'Family name', ({ participant }) => participant.familyName),
  text('Nome', 'Given name', ({ participant }) => participant.givenName),
  number('Posti', 'Places', ({ places }) => places),
  word('Stato', 'Status', TURNS, ({ status }) => status),
  yesOrNo('Accetta da sé', 'Takes it automatically', ({ automatic }) => automatic),
  moment('In attesa dal', 'Waiting since', ({ createdAt }) => createdAt),
  moment('Offerto fino a', 'Offered until', ({ offeredUntil }) => offeredUntil),
];
