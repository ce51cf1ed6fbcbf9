import { defineErrors } from '@bottega/platform/kernel';

export const membershipErrors = defineErrors('membership', {
  'plan-not-found': { kind: 'not-found', it: 'Questa tessera non esiste.', en: 'This membership plan does not exist.' },
  'plan-not-on-sale': {
    kind: 'conflict',
    it: 'Questa tessera non è più in vendita: scegline un’altra.',
    en: 'This membership is no longer on sale: choose another.',
  },
  'asked-already': {
    kind: 'conflict',
    it: 'Hai già chiesto questa tessera: è ancora da pagare.',
    en: 'You asked for this membership already: it is still to be paid.',
  },
  'plan-without-price': {
    kind: 'conflict',
    it: 'Questa tessera non ha ancora un prezzo: scrivilo (anche 0) prima di metterla in vendita.',
    en: 'This membership has no price yet: write it (0 will do) before putting it on sale.',
  },
  'grant-missing': {
    kind: 'invalid',
    it: 'Scrivi quante formazioni, quanti crediti o quante ore dà questa tessera.',
    en: 'Write how many trainings, credits or hours this membership gives.',
  },
  'grant-needless': {
    kind: 'invalid',
    it: 'Una tessera di comunità non dà formazioni: togli la quantità o scegli un altro tipo.',
    en: 'A community membership gives no trainings: remove the amount or choose another kind.',
  },
  'scope-empty': {
    kind: 'invalid',
    it: 'Di’ per quali corsi, percorsi o temi vale; se vale per tutti, non elencarne.',
    en: 'Say which courses, paths or topics it is good for; if for all of them, list none.',
  },
  'scope-unknown': {
    kind: 'invalid',
    it: 'Uno dei corsi, percorsi o temi elencati non esiste.',
    en: 'One of the listed courses, paths or topics does not exist.',
  },
  'validity-wrong': {
    kind: 'invalid',
    it: 'Scrivi il giorno in cui comincia l’anno sociale come 09-01 (mese e giorno).',
    en: 'Write the day on which the social year begins as 09-01 (month and day).',
  },
  'not-found': { kind: 'not-found', it: 'Questa tessera non esiste.', en: 'This membership does not exist.' },
  'method-not-offered': {
    kind: 'invalid',
    it: 'Questo modo di pagare qui non è disponibile: scegli in sede.',
    en: 'This way of paying is not available here: choose at the desk.',
  },
  'not-free': {
    kind: 'invalid',
    it: 'Questa tessera non è gratuita: scegli come pagare.',
    en: 'This membership is not free: choose how to pay.',
  },
  'renewed-already': {
    kind: 'conflict',
    it: 'Questa tessera è già stata rinnovata.',
    en: 'This membership has already been renewed.',
  },
  'no-entitlement': {
    kind: 'conflict',
    it: 'Con la tessera non si può: {why}. Non hai usato nulla.',
    en: 'The membership cannot pay for this: {why}. You have used nothing.',
  },
  'not-active': {
    kind: 'conflict',
    it: 'Si può fare solo con una tessera attiva.',
    en: 'This can be done with an active membership only.',
  },
  'not-suspended': {
    kind: 'conflict',
    it: 'Questa tessera non è sospesa.',
    en: 'This membership is not suspended.',
  },
  'resume-in-past': {
    kind: 'invalid',
    it: 'La ripresa deve venire dopo oggi.',
    en: 'It must begin again after today.',
  },
  'not-an-upgrade': {
    kind: 'conflict',
    it: 'Si passa solo a una tessera che dà di più, della stessa misura.',
    en: 'One goes only to a membership that gives more, counted in the same unit.',
  },
  'adjust-too-much': {
    kind: 'conflict',
    it: 'Ne restano {available}: non se ne possono togliere di più.',
    en: '{available} are left: no more can be taken away.',
  },
  'nothing-to-adjust': {
    kind: 'conflict',
    it: 'Questa tessera non ha una quantità che si possa correggere adesso.',
    en: 'This membership has no amount that can be adjusted now.',
  },
  'cannot-cancel': {
    kind: 'conflict',
    it: 'Questa tessera è già attiva: per chiuderla scrivi alla segreteria.',
    en: 'This membership is already active: write to the staff to end it.',
  },
});
