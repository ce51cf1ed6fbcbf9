import { defineErrors } from '@bottega/platform/kernel';

export const billingErrors = defineErrors('billing', {
  'order-not-found': { kind: 'not-found', it: 'Questo ordine non esiste.', en: 'This order does not exist.' },
  'order-cancelled': {
    kind: 'conflict',
    it: 'L’ordine è annullato: non si può incassare.',
    en: 'The order is cancelled: no payment can be taken.',
  },
  'nothing-due': {
    kind: 'conflict',
    it: 'Questo ordine è già saldato. Non è stato registrato nulla.',
    en: 'This order is already settled. Nothing was recorded.',
  },
  overpayment: {
    kind: 'invalid',
    it: 'Restano da pagare {due:euro}, l’importo è {amount:euro}. Non è stato registrato nulla.',
    en: '{due:euro} are due, the amount is {amount:euro}. Nothing was recorded.',
  },
  'received-in-future': {
    kind: 'invalid',
    it: 'Il giorno indicato deve ancora venire: scrivi quello dell’estratto conto.',
    en: 'That day is still to come: write the one on the statement.',
  },
  'iban-invalid': {
    kind: 'invalid',
    it: 'Questo IBAN non è scritto bene: controlla le cifre.',
    en: 'This IBAN is not right: check its digits.',
  },
  'check-in-future': {
    kind: 'invalid',
    it: 'Si possono dire controllati solo i giorni già finiti: ieri è l’ultimo.',
    en: 'Only days that are over can be said to be checked: yesterday is the last.',
  },
  'nothing-to-give-back': {
    kind: 'conflict',
    it: 'Per questo ordine non c’è nulla da restituire. Non è stato registrato nulla.',
    en: 'There is nothing to give back for this order. Nothing was recorded.',
  },
  'refund-differs': {
    kind: 'invalid',
    it: 'Sono da restituire {owed:euro}, l’importo è {amount:euro}. Non è stato registrato nulla.',
    en: '{owed:euro} are to be given back, the amount is {amount:euro}. Nothing was recorded.',
  },
});
