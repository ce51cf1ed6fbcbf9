import { defineErrors } from '@bottega/platform/kernel';

export const schedulingErrors = defineErrors('scheduling', {
  'centre-not-found': {
    kind: 'not-found',
    it: 'Questo centro non c’è. Scegline uno dall’elenco.',
    en: 'There is no such centre. Choose one from the list.',
  },
  'venue-not-found': {
    kind: 'not-found',
    it: 'Questa sede non c’è. Scegline una dall’elenco.',
    en: 'There is no such venue. Choose one from the list.',
  },
  'space-not-found': {
    kind: 'not-found',
    it: 'Questo spazio non c’è. Scegline uno tra quelli della sede.',
    en: 'There is no such space. Choose one of the venue’s.',
  },
  'edition-not-found': {
    kind: 'not-found',
    it: 'Questa edizione non c’è, o non è ancora pubblica.',
    en: 'There is no such edition, or it is not public yet.',
  },
  'session-not-found': {
    kind: 'not-found',
    it: 'Questo incontro non c’è. Gli altri sono nella pagina dell’edizione.',
    en: 'There is no such session. The others are on the edition’s page.',
  },
  'space-busy': {
    kind: 'conflict',
    it: 'Qui non ci sta: {date:day} «{space}» è di «{title}», {startTime}–{endTime} (con preparazione e riordino {heldFrom}–{heldUntil}). Scegli un altro orario o un altro spazio.',
    en: 'It does not fit here: on {date:day} “{space}” belongs to “{title}”, {startTime}–{endTime} ({heldFrom}–{heldUntil} with setting up and clearing). Choose another time or another space.',
  },
  'instructor-busy': {
    kind: 'conflict',
    it: 'Qui non ci sta: {date:day} {instructor} è a «{title}», {startTime}–{endTime}. Scegli un altro orario o un’altra persona.',
    en: 'It does not fit here: on {date:day} {instructor} is at “{title}”, {startTime}–{endTime}. Choose another time or another person.',
  },
  'venue-closed': {
    kind: 'conflict',
    it: 'Qui non ci sta: {date:day} la sede «{venue}» è chiusa ({reason}). Scegli un altro giorno.',
    en: 'It does not fit here: on {date:day} “{venue}” is closed ({reason}). Choose another day.',
  },
  'outside-opening-hours': {
    kind: 'conflict',
    it: 'Qui non ci sta: {date:day} la sede «{venue}» è aperta {hours:list}. Scegli un orario che ci stia dentro.',
    en: 'It does not fit here: on {date:day} “{venue}” is open {hours:list}. Choose a time within it.',
  },
  'opening-hours-overlap': {
    kind: 'invalid',
    it: 'Due orari di {weekdayName} si sovrappongono: {first} e {second}. Uniscili o accorciane uno.',
    en: 'Two opening times on {weekdayName} overlap: {first} and {second}. Join them or shorten one.',
  },
  'closure-backwards': {
    kind: 'invalid',
    it: 'La chiusura «{reason}» finisce prima di cominciare: controlla le due date.',
    en: 'The closure “{reason}” ends before it starts: check the two dates.',
  },
  'space-too-small': {
    kind: 'conflict',
    it: '«{space}» tiene {capacity} persone, l’edizione può arrivare a {seats}. Scegli uno spazio più grande o abbassa i posti.',
    en: '“{space}” holds {capacity} people, the edition may reach {seats}. Choose a larger space or fewer places.',
  },
  'space-lacks-layout': {
    kind: 'conflict',
    it: '«{space}» non si può disporre così: {layout}. Scegli un altro spazio o un’altra disposizione.',
    en: '“{space}” cannot be laid out like this: {layout}. Choose another space or another layout.',
  },
  'space-lacks-equipment': {
    kind: 'conflict',
    it: 'In «{space}» manca quello che serve: {missing:list}. Scegli un altro spazio o togli la richiesta.',
    en: '“{space}” lacks what is needed: {missing:list}. Choose another space or drop the need.',
  },
  'recurrence-empty': {
    kind: 'invalid',
    it: 'Così non esce nessun incontro: controlla i giorni, la data di fine e quelli da saltare.',
    en: 'This makes no session at all: check the weekdays, the last day and the days to skip.',
  },
  'recurrence-too-long': {
    kind: 'invalid',
    it: 'Sono troppi incontri in una volta: al massimo {most}, entro {years} anni. Accorcia la serie.',
    en: 'These are too many sessions at once: {most} at most, within {years} years. Make the series shorter.',
  },
  'edition-transition': {
    kind: 'conflict',
    it: 'Un’edizione {statusName} non può diventare {targetName}. Passi possibili: {nextNames}.',
    en: 'An edition that is {statusName} cannot become {targetName}. Possible steps: {nextNames}.',
  },
  'capacity-missing': {
    kind: 'invalid',
    it: 'Un’edizione ha almeno un posto, e i posti si contano interi.',
    en: 'An edition has at least one place, and places come whole.',
  },
  'minimum-above-capacity': {
    kind: 'invalid',
    it: 'Il minimo per partire è {minimum}, ma i posti sono {capacity}: così l’edizione non parte mai.',
    en: 'It takes {minimum} people to start, but there are {capacity} places: the edition would never start.',
  },
  'decision-after-start': {
    kind: 'invalid',
    it: 'La decisione si prende prima che l’edizione cominci: al più tardi {startsOn:day}.',
    en: 'The decision comes before the edition starts: by {startsOn:day} at the latest.',
  },
  'capacity-below-occupied': {
    kind: 'conflict',
    it: 'I posti occupati sono {occupied}: non puoi scendere a {capacity}. Nessuno ha perso il posto.',
    en: 'There are {occupied} places taken: you cannot go down to {capacity}. Nobody has lost theirs.',
  },
  'instructor-not-found': {
    kind: 'not-found',
    it: 'Questa persona non è tra i docenti. Scrivi prima il suo profilo.',
    en: 'This person is not among the instructors. Write their profile first.',
  },
  'closure-not-found': {
    kind: 'not-found',
    it: 'Questa chiusura non c’è, o è già stata tolta.',
    en: 'There is no such closure, or it has already been removed.',
  },
  'name-taken': {
    kind: 'conflict',
    it: '«{name}» c’è già: scegli un altro nome.',
    en: '“{name}” already exists: choose another name.',
  },
  'session-cancelled': {
    kind: 'conflict',
    it: 'Questo incontro è annullato. Mettine in programma uno nuovo.',
    en: 'This session is cancelled. Schedule a new one.',
  },
  'session-over': {
    kind: 'conflict',
    it: 'Questo incontro c’è già stato: data, ora e spazio restano quelli del registro.',
    en: 'This session has already taken place: day, time and space stay as in the register.',
  },
  'edition-over': {
    kind: 'conflict',
    it: 'Questa edizione è {statusName}: il suo programma non cambia più.',
    en: 'This edition is {statusName}: its programme no longer changes.',
  },
  'edition-without-sessions': {
    kind: 'conflict',
    it: 'Non c’è ancora nessun incontro. Mettine in programma almeno uno, poi apri le iscrizioni.',
    en: 'There is no session yet. Schedule at least one, then open enrolments.',
  },
  'course-not-published': {
    kind: 'conflict',
    it: 'Il corso non è in catalogo. Pubblicalo, poi apri le iscrizioni.',
    en: 'The course is not in the catalogue. Publish it, then open enrolments.',
  },
  'slot-or-recurrence': {
    kind: 'invalid',
    it: 'Scegli un incontro solo oppure una serie settimanale: uno dei due.',
    en: 'Choose a single session or a weekly series: one of the two.',
  },
  'period-too-long': {
    kind: 'invalid',
    it: 'Il calendario si guarda al massimo {days} giorni per volta, dal primo all’ultimo.',
    en: 'The calendar shows {days} days at a time at most, from the first to the last.',
  },
});
