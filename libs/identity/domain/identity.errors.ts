import { defineErrors } from '@bottega/platform/kernel';

export const identityErrors = defineErrors('identity', {
  'email-taken': {
    kind: 'conflict',
    it: 'Con questo indirizzo c’è già un account: usane un altro, o entra con quello.',
    en: 'There is already an account with this address: use another, or sign in with it.',
  },
  'minor-needs-staff': {
    kind: 'invalid',
    it: 'Chi ha meno di 18 anni si iscrive in segreteria, con chi ne ha la tutela. Passa a trovarci o chiamaci.',
    en: 'Whoever is under 18 is registered at the desk, with their guardian. Drop in or call us.',
  },
  'minor-needs-guardian': {
    kind: 'invalid',
    it: 'Per chi ha meno di 18 anni servono il nome di chi ne ha la tutela e la data del consenso firmato.',
    en: 'For somebody under 18 the guardian’s name and the date of the signed consent are needed.',
  },
  'person-facts-wrong': {
    kind: 'invalid',
    it: 'Alcuni dati della persona vanno corretti: li trovi accanto ai campi. Non è stato salvato nulla.',
    en: 'Some of the person’s details need correcting: you find them beside the fields. Nothing was saved.',
  },
  'birth-date-impossible': {
    kind: 'invalid',
    it: 'Controlla la data di nascita: dev’essere passata, e non prima del 1900.',
    en: 'Check the date of birth: it must be in the past, and not before 1900.',
  },
  'consent-in-future': {
    kind: 'invalid',
    it: 'Il consenso si registra dopo la firma: questa data deve ancora venire.',
    en: 'Consent is recorded once signed: this date is still to come.',
  },
  'password-refused': {
    kind: 'invalid',
    it: 'Scegli un’altra password: il perché è accanto al campo.',
    en: 'Choose another password: the reason is beside the field.',
  },
  'password-too-short': {
    kind: 'invalid',
    it: 'Ne servono almeno {least} caratteri, qui sono {length}. Vanno bene anche parole con gli spazi.',
    en: 'It takes at least {least} characters, here there are {length}. Words with spaces are fine.',
  },
  'password-is-email': {
    kind: 'invalid',
    it: 'La password non può essere il tuo indirizzo: sarebbe la prima che qualcuno prova.',
    en: 'The password cannot be your address: it would be the first guess.',
  },
  'wrong-credentials': {
    kind: 'unauthenticated',
    it: 'Indirizzo e password non vanno insieme. Controllali, o fatti mandare un link per entrare.',
    en: 'Address and password do not match. Check them, or ask for a link to enter.',
  },
  'wrong-password': {
    kind: 'invalid',
    it: 'Questa non è la tua password attuale. Se non la ricordi, esci e rientra con un link via e-mail.',
    en: 'This is not your current password. If you have forgotten it, sign out and come back with an e-mailed link.',
  },
  'link-unknown': {
    kind: 'not-found',
    it: 'Questo link non è completo o non è nostro. Aprilo dal messaggio, o chiedine uno nuovo.',
    en: 'This link is incomplete or not ours. Open it from the message, or ask for a new one.',
  },
  'link-used': {
    kind: 'gone',
    it: 'Questo link è già stato usato. Se ti serve ancora, chiedine uno nuovo.',
    en: 'This link has already been used. If you still need it, ask for a new one.',
  },
  'link-expired': {
    kind: 'gone',
    it: 'Questo link è scaduto. Chiedine uno nuovo: arriva in un minuto.',
    en: 'This link has expired. Ask for a new one: it comes within a minute.',
  },
  'person-not-found': {
    kind: 'not-found',
    it: 'Questa persona non c’è.',
    en: 'This person is not here.',
  },
  'session-not-found': {
    kind: 'not-found',
    it: 'Questo accesso non è fra i tuoi, o è già chiuso.',
    en: 'This session is not one of yours, or is already closed.',
  },
  'account-not-closable': {
    kind: 'conflict',
    it: 'Prima di chiudere l’account c’è qualcosa da sistemare: lo trovi nell’elenco. Non è cambiato nulla.',
    en: 'Something must be settled before the account is closed: you find it in the list. Nothing has changed.',
  },
  'token-not-found': {
    kind: 'not-found',
    it: 'Questo token non è fra i tuoi, o è già revocato.',
    en: 'This token is not one of yours, or has been revoked already.',
  },
  'token-needs-confirmed-address': {
    kind: 'conflict',
    it: 'Per creare un token conferma prima il tuo indirizzo e-mail.',
    en: 'To make a token, confirm your e-mail address first.',
  },
  'token-expiry-past': {
    kind: 'invalid',
    it: 'La scadenza dev’essere nel futuro, al massimo fra {days} giorni.',
    en: 'The expiry must be in the future, {days} days away at most.',
  },
  'too-many-tokens': {
    kind: 'conflict',
    it: 'Hai già {most} token: revocane uno che non usi più.',
    en: 'You already have {most} tokens: revoke one you no longer use.',
  },
  'grant-not-found': {
    kind: 'not-found',
    it: 'Questo ruolo non c’è più: la persona non lo ha.',
    en: 'This role is gone: the person does not have it.',
  },
  'role-already-granted': {
    kind: 'conflict',
    it: 'La persona ha già questo ruolo.',
    en: 'The person already has this role.',
  },
  'role-beyond-yours': {
    kind: 'forbidden',
    it: 'Puoi dare e togliere ruoli solo nel centro dove hai il tuo; il ruolo di amministrazione lo dà solo chi amministra.',
    en: 'You may give and take roles only where you have yours; only administrators make administrators.',
  },
  'role-needs-confirmed-address': {
    kind: 'conflict',
    it: 'Per avere un ruolo serve un indirizzo e-mail confermato. Appena la persona lo conferma, puoi darglielo.',
    en: 'A role needs a confirmed e-mail address. Once the person confirms it, you can grant it.',
  },
  'last-admin': {
    kind: 'conflict',
    it: 'È l’ultima persona che amministra: prima dai il ruolo a qualcun altro.',
    en: 'This is the last administrator: give the role to somebody else first.',
  },
  'address-of-a-colleague': {
    kind: 'forbidden',
    it: 'L’indirizzo di chi ha un ruolo lo cambia solo chi amministra: da lì passa il suo accesso.',
    en: 'Only administrators change the address of somebody with a role: it opens their account.',
  },
});
