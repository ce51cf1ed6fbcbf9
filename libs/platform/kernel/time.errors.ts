import { defineErrors } from './errors';

export const timeErrors = defineErrors('time', {
  'date-malformed': {
    kind: 'invalid',
    it: 'Il giorno «{date}» non è sul calendario: scrivilo come 2027-01-21.',
    en: 'The day “{date}” is not on the calendar: write it as 2027-01-21.',
  },
  'time-malformed': {
    kind: 'invalid',
    it: 'L’ora «{time}» non è sull’orologio: scrivila come 18:30.',
    en: 'The time “{time}” is not on the clock: write it as 18:30.',
  },
  'unknown-zone': {
    kind: 'invalid',
    it: 'Non conosciamo il fuso orario «{zone}»: scrivilo come Europe/Rome.',
    en: 'We do not know the time zone “{zone}”: write it as Europe/Rome.',
  },
  'slot-empty': {
    kind: 'invalid',
    it: 'Inizia e finisce alle {time}: scegli un’ora di fine diversa.',
    en: 'It starts and ends at {time}: choose a different end.',
  },
  'local-time-missing': {
    kind: 'invalid',
    it: 'Le {time} di {date:day} non esistono: quella notte si passa all’ora legale. Scegli un’altra ora.',
    en: 'On {date:day} there is no {time}: the clocks go forward that night. Choose another time.',
  },
  'local-time-ambiguous': {
    kind: 'invalid',
    it: 'Le {time} di {date:day} vengono due volte: quella notte si torna all’ora solare. Scegli se prima o dopo il cambio.',
    en: 'On {date:day} {time} comes twice: the clocks go back that night. Choose before or after the change.',
  },
});
