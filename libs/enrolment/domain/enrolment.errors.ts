import { defineErrors } from '@bottega/platform/kernel';

export const enrolmentErrors = defineErrors('enrolment', {
  'not-found': { kind: 'not-found', it: 'Questa iscrizione non esiste.', en: 'This enrolment does not exist.' },
  'edition-not-found': { kind: 'not-found', it: 'Questa edizione non esiste.', en: 'This edition does not exist.' },
  'course-not-found': { kind: 'not-found', it: 'Questo corso non esiste.', en: 'This course does not exist.' },
  'edition-full': {
    kind: 'conflict',
    it: 'I posti sono finiti. Non hai pagato nulla.',
    en: 'There are no places left. You have paid nothing.',
  },
  'edition-not-open': {
    kind: 'conflict',
    it: 'A questa edizione ora non ci si può iscrivere.',
    en: 'This edition does not take enrolments now.',
  },
  'already-started': {
    kind: 'conflict',
    it: 'Il corso è già iniziato: per entrare ora chiedi alla segreteria.',
    en: 'The course has already started: ask the staff to join it now.',
  },
  'minor-needs-staff': {
    kind: 'forbidden',
    it: 'Chi ha meno di 18 anni si iscrive in segreteria, con chi ne ha la tutela.',
    en: 'People under 18 enrol at the desk, with their guardian.',
  },
  'consent-missing': {
    kind: 'conflict',
    it: 'Manca il consenso firmato da chi ne ha la tutela. Registralo nella scheda della persona, poi riprova.',
    en: 'The guardian’s signed consent is missing. Record it on the person’s page, then try again.',
  },
  'prices-missing': {
    kind: 'conflict',
    it: 'L’edizione non ha ancora un listino: scrivi i prezzi (anche 0) prima di aprirla.',
    en: 'The edition has no prices yet: write them (0 will do) before opening it.',
  },
  'method-not-offered': {
    kind: 'invalid',
    it: 'Questo modo di pagare qui non è ancora disponibile: scegli in sede.',
    en: 'This way of paying is not available here yet: choose at the desk.',
  },
  'not-free': {
    kind: 'invalid',
    it: 'Questa edizione non è gratuita: scegli come pagare.',
    en: 'This edition is not free: choose how to pay.',
  },
  'cannot-withdraw': {
    kind: 'conflict',
    it: 'Da questa iscrizione non ci si può ritirare: è già chiusa.',
    en: 'This enrolment cannot be withdrawn from: it is already closed.',
  },
  'capacity-below-occupied': {
    kind: 'conflict',
    it: 'I posti già occupati sono di più: la capienza non può scendere sotto.',
    en: 'More places than that are already taken: the capacity cannot go below.',
  },
  'waiting-entry-not-found': {
    kind: 'not-found',
    it: 'Questo turno in lista d’attesa non esiste.',
    en: 'This turn on the waiting list does not exist.',
  },
  'places-left': {
    kind: 'conflict',
    it: 'Ci sono ancora posti e nessuno in attesa: puoi iscriverti subito.',
    en: 'There are places left and nobody is waiting: you can enrol right away.',
  },
  'wanted-twice': {
    kind: 'invalid',
    it: 'La stessa cosa è scritta due volte nell’ordine.',
    en: 'The same thing is written twice in the order.',
  },
  'already-enrolled': {
    kind: 'conflict',
    it: 'Hai già un posto in questa edizione.',
    en: 'You already have a place in this edition.',
  },
  'too-many-places': {
    kind: 'invalid',
    it: 'L’edizione ha {capacity} posti in tutto: non puoi attenderne di più.',
    en: 'The edition has {capacity} places in all: you cannot wait for more.',
  },
  'places-need-staff': {
    kind: 'forbidden',
    it: 'Per più di {most} posti insieme scrivi alla segreteria: li riserva per la tua classe o il tuo gruppo.',
    en: 'For more than {most} places together write to the staff: they reserve them for your class or group.',
  },
  'nothing-offered': {
    kind: 'conflict',
    it: 'Non c’è un posto offerto da accettare o rifiutare: sei ancora in lista, o hai già risposto.',
    en: 'There is no offered place to accept or decline: you are still in line, or you have already answered.',
  },
  'offer-expired': {
    kind: 'gone',
    it: 'Il tempo per accettare è finito e il posto è passato a chi veniva dopo. Puoi rimetterti in lista.',
    en: 'The time to accept is over and the place has gone to the next in line. You can join the list again.',
  },
  'waiting-over': {
    kind: 'conflict',
    it: 'Questo turno in lista è già chiuso.',
    en: 'This turn on the list is already closed.',
  },
  'seat-block-not-found': {
    kind: 'not-found',
    it: 'Questi posti riservati non esistono.',
    en: 'These reserved places do not exist.',
  },
  'seat-block-empty': {
    kind: 'conflict',
    it: 'Tutti i posti riservati hanno già un nome.',
    en: 'All reserved places already have a name.',
  },
  'decision-not-possible': {
    kind: 'conflict',
    it: 'Per come sta ora l’edizione questa decisione non si può prendere.',
    en: 'As the edition stands now, this cannot be decided.',
  },
  'decision-outdated': {
    kind: 'conflict',
    it: 'Nel frattempo qualcosa è cambiato: non è successo nulla. Riguarda l’anteprima, poi decidi.',
    en: 'Something has changed meanwhile: nothing was done. Look at the preview again, then decide.',
  },
  'title-not-typed': {
    kind: 'invalid',
    it: 'Per confermare scrivi il titolo del corso: {title}.',
    en: 'To confirm, type the title of the course: {title}.',
  },
  'reason-missing': {
    kind: 'invalid',
    it: 'Scrivi il motivo: lo legge chi è iscritto.',
    en: 'Write the reason: those enrolled will read it.',
  },
  'merge-other-course': {
    kind: 'conflict',
    it: 'Si uniscono solo edizioni dello stesso corso.',
    en: 'Only editions of the same course are merged.',
  },
  'merge-not-open': {
    kind: 'conflict',
    it: 'L’edizione scelta non prende iscrizioni: scegline un’altra.',
    en: 'The chosen edition does not take enrolments: choose another.',
  },
  'merge-unnamed': {
    kind: 'conflict',
    it: 'Ci sono {unnamed} posti riservati ancora senza nome: dai loro un nome o liberali, poi unisci.',
    en: 'There are {unnamed} reserved places without a name yet: name them or release them, then merge.',
  },
  'merge-no-room': {
    kind: 'conflict',
    it: 'Sono da spostare {moving} persone, di là i posti liberi sono {placesLeft}.',
    en: '{moving} people are to be moved, and there are {placesLeft} places left there.',
  },
  'move-other-course': {
    kind: 'conflict',
    it: 'Ci si sposta solo fra edizioni dello stesso corso: per un altro corso serve una nuova iscrizione.',
    en: 'People are moved between editions of the same course only: another course takes a new enrolment.',
  },
  'already-there': {
    kind: 'conflict',
    it: 'Questa persona ha già un posto in quell’edizione.',
    en: 'This person has a place in that edition already.',
  },
  'cannot-move': {
    kind: 'conflict',
    it: 'Questa iscrizione è chiusa: non si può spostare né cambiare nome.',
    en: 'This enrolment is closed: it cannot be moved or given another name.',
  },
  'place-is-personal': {
    kind: 'conflict',
    it: 'Il posto è pagato con la tessera, che è personale: ritira l’iscrizione e iscrivi l’altra persona.',
    en: 'The place is paid for with a membership, which is personal: withdraw it and enrol the other person.',
  },
  'session-not-found': {
    kind: 'not-found',
    it: 'Questo incontro non esiste.',
    en: 'This session does not exist.',
  },
  'operation-not-found': {
    kind: 'not-found',
    it: 'Questo resoconto non esiste.',
    en: 'This report does not exist.',
  },
  'not-unpaid': {
    kind: 'conflict',
    it: 'Questo posto è pagato, o già chiuso: non c’è nulla da liberare.',
    en: 'This place is paid, or already closed: there is nothing to release.',
  },
  'gift-unclear': {
    kind: 'invalid',
    it: 'Scegli il corso a cui donare un posto, oppure scrivi quanto donare per un corso qualsiasi.',
    en: 'Choose the course to give a place in, or write how much to give for any course.',
  },
  'course-without-price': {
    kind: 'conflict',
    it: 'Questo corso non ha un prezzo: dona un importo per un corso qualsiasi.',
    en: 'This course has no price: give an amount for any course.',
  },
  'no-suspended-seat': {
    kind: 'conflict',
    it: 'Non c’è un posto sospeso che possa coprire questo corso.',
    en: 'There is no suspended seat that could cover this course.',
  },
});
