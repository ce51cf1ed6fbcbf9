import { defineErrors } from '@bottega/platform/kernel';

export const attendanceErrors = defineErrors('attendance', {
  'mark-invalid': {
    kind: 'invalid',
    it: 'Qui i minuti non tornano: ritardo e uscita prima sono minuti interi e insieme restano sotto i {sessionMinutes} dell’incontro; gli altri segni non ne hanno.',
    en: 'These minutes do not add up: late and left-early take whole minutes, together fewer than the session’s {sessionMinutes}; other marks take none.',
  },
  'threshold-invalid': {
    kind: 'invalid',
    it: 'La soglia di frequenza va da 0 a 100%, con al massimo un decimale.',
    en: 'The attendance threshold goes from 0 to 100%, with at most one decimal.',
  },
  'not-on-roster': {
    kind: 'invalid',
    it: 'Chi vuoi segnare non è nell’elenco di questo incontro. Nessun segno è cambiato.',
    en: 'The person you want to mark is not on this session’s roster. No mark has changed.',
  },
  'session-not-found': {
    kind: 'not-found',
    it: 'Questo incontro non esiste, o non lo tieni tu.',
    en: 'This session does not exist, or you do not teach it.',
  },
  'edition-not-found': {
    kind: 'not-found',
    it: 'Questa edizione non esiste, o non vi insegni.',
    en: 'This edition does not exist, or you do not teach in it.',
  },
  'range-too-wide': {
    kind: 'invalid',
    it: 'Fra la prima e l’ultima data stanno al massimo {days} giorni.',
    en: 'The first and the last date may be {days} days apart at most.',
  },
  'session-in-future': {
    kind: 'conflict',
    it: 'L’incontro non è ancora cominciato: il registro si apre {minutesBefore} minuti prima dell’inizio.',
    en: 'The session has not begun: its register opens {minutesBefore} minutes before the start.',
  },
  'session-cancelled': {
    kind: 'conflict',
    it: 'Questo incontro è stato annullato: non ha un registro e non conta nelle ore del corso.',
    en: 'This session was cancelled: it has no register and does not count in the course’s hours.',
  },
  'register-closed': {
    kind: 'conflict',
    it: 'Il registro è chiuso. Per correggerlo va prima riaperto, con un motivo.',
    en: 'The register is closed. To correct it, reopen it first and say why.',
  },
  'register-not-closed': {
    kind: 'conflict',
    it: 'Il registro è già aperto: puoi segnare le presenze.',
    en: 'The register is already open: you can take attendance.',
  },
  'reopen-needs-reason': {
    kind: 'invalid',
    it: 'Scrivi perché riapri il registro: il motivo resta accanto a ogni correzione.',
    en: 'Say why you reopen the register: the reason stays beside every correction.',
  },
});
