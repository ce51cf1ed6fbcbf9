import { defineErrors } from '@bottega/platform/kernel';

export const persistenceErrors = defineErrors('platform', {
  'too-busy': {
    kind: 'unavailable',
    it: 'Troppe richieste in questo momento. Non è cambiato nulla: riprova fra qualche secondo.',
    en: 'Too many requests right now. Nothing has changed: try again in a few seconds.',
  },
  'database-unreachable': {
    kind: 'unavailable',
    it: 'Il sistema non è raggiungibile in questo momento. Non è cambiato nulla: riprova fra poco.',
    en: 'The system cannot be reached right now. Nothing has changed: try again shortly.',
  },
  'changed-meanwhile': {
    kind: 'stale',
    it: 'Nel frattempo qualcuno ha cambiato questi dati: non è stato salvato nulla. Quello che hai scritto è ancora qui: confrontalo con la versione nuova in un’altra scheda, poi ricarica.',
    en: 'Somebody changed this in the meantime: nothing was saved. What you wrote is still here: compare it with the new version in another tab, then reload.',
  },
});
