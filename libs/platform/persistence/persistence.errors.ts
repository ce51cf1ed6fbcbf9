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
    kind: 'conflict',
    it: 'Nel frattempo qualcuno ha cambiato questi dati. Ricarica e riprova: non è stato salvato nulla.',
    en: 'Somebody changed this in the meantime. Reload and try again: nothing was saved.',
  },
});
