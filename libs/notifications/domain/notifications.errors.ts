import { defineErrors } from '@bottega/platform/kernel';

export const notificationsErrors = defineErrors('notifications', {
  'not-resendable': {
    kind: 'conflict',
    it: 'Questo messaggio non è ancora arrivato alla fine del suo viaggio, o è stato ritirato: non si può inviare di nuovo.',
    en: 'This message has not come to an end yet, or was withdrawn: it cannot be sent again.',
  },
  'already-resent': {
    kind: 'conflict',
    it: 'Questo messaggio è già stato inviato di nuovo: trovi il nuovo invio nell’elenco.',
    en: 'This message has already been sent again: the new one is in the list.',
  },
});
