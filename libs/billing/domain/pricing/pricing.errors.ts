import { defineErrors } from '@bottega/platform/kernel';

export const pricingErrors = defineErrors('billing', {
  'code-unknown': { kind: 'not-found', it: 'Il codice {code} non esiste.', en: 'There is no code {code}.' },
  'code-not-yet': {
    kind: 'conflict',
    it: 'Questo codice vale dal {from:day}.',
    en: 'This code is valid from {from:day}.',
  },
  'code-over': {
    kind: 'conflict',
    it: 'Questo codice valeva fino al {to:day}.',
    en: 'This code was valid until {to:day}.',
  },
  'code-used-up': {
    kind: 'conflict',
    it: 'Questo codice è stato usato da tutti quelli per cui bastava.',
    en: 'This code has been used by as many people as it was for.',
  },
  'code-used-by-you': {
    kind: 'conflict',
    it: 'Questo codice è già stato usato da te.',
    en: 'You have used this code already.',
  },
  'code-not-for-this': {
    kind: 'conflict',
    it: 'Il codice {code} non abbassa il prezzo di nulla di quello che hai scelto.',
    en: 'The code {code} does not lower the price of anything you chose.',
  },
  'code-incomplete': {
    kind: 'invalid',
    it: 'Il codice è fatto di lettere, cifre e trattini, toglie una percentuale o un importo, e il primo giorno viene prima dell’ultimo; se è per una cosa sola, dice anche di che genere è.',
    en: 'A code is letters, digits and hyphens, takes off a percentage or a sum, and its first day comes before its last; one for a single thing also says of which kind that is.',
  },
  'code-taken': {
    kind: 'conflict',
    it: 'C’è già un codice {code}: scegline un altro.',
    en: 'There is a code {code} already: choose another.',
  },
  'code-not-found': { kind: 'not-found', it: 'Questo codice non esiste.', en: 'This code does not exist.' },
  'discount-not-found': { kind: 'not-found', it: 'Questa riduzione non esiste.', en: 'This discount does not exist.' },
  'discount-incomplete': {
    kind: 'invalid',
    it: 'La riduzione non è completa: servono quanto toglie e a chi, o fino a quando.',
    en: 'The discount is not complete: it needs how much it takes off and for whom, or until when.',
  },
  'concession-not-found': {
    kind: 'not-found',
    it: 'Questa agevolazione non esiste.',
    en: 'This concession does not exist.',
  },
  'concession-checked': {
    kind: 'conflict',
    it: 'Questa agevolazione è già stata controllata.',
    en: 'This concession has been checked already.',
  },
  'concession-incomplete': {
    kind: 'invalid',
    it: 'Di un’agevolazione provata serve l’ultimo giorno in cui vale, di una rifiutata il perché.',
    en: 'A proven concession needs the last day it is valid, a refused one the reason.',
  },
  'concession-over': {
    kind: 'invalid',
    it: 'L’agevolazione finisce prima di oggi: controlla la data sul documento.',
    en: 'The concession ends before today: check the date on the document.',
  },
});
