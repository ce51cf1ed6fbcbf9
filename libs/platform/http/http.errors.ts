import { defineErrors } from '@bottega/platform/kernel';

export const httpErrors = defineErrors('http', {
  'not-signed-in': { kind: 'unauthenticated', it: 'Per continuare accedi al tuo account.', en: 'Sign in to continue.' },
  'not-allowed': {
    kind: 'forbidden',
    it: 'Il tuo account non ha accesso a questa funzione.',
    en: 'Your account has no access to this.',
  },
  'token-refused': {
    kind: 'unauthenticated',
    it: 'Questo token personale non vale: è scaduto, revocato o scritto male.',
    en: 'This personal token does not work: it has expired, was revoked or is mistyped.',
  },
  'not-with-a-token': {
    kind: 'forbidden',
    it: 'Questo si fa di persona, dal browser: un token personale non basta.',
    en: 'This is done in person, in a browser: a personal token is not enough.',
  },
  'not-found': { kind: 'not-found', it: 'Qui non c’è niente.', en: 'There is nothing here.' },
  'foreign-origin': {
    kind: 'forbidden',
    it: 'La richiesta arriva da un altro sito, quindi non l’abbiamo eseguita.',
    en: 'The request comes from another site, so it was not carried out.',
  },
  'invalid-body': {
    kind: 'invalid',
    it: 'Alcuni campi vanno corretti. Non è stato salvato nulla.',
    en: 'Some fields need correcting. Nothing was saved.',
  },
  'unreadable-body': {
    kind: 'malformed',
    it: 'Il contenuto inviato non è JSON in UTF-8.',
    en: 'The content sent is not JSON in UTF-8.',
  },
  'forbidden-character': {
    kind: 'malformed',
    it: 'Il testo contiene un carattere che non si può salvare (NUL).',
    en: 'The text holds a character that cannot be stored (NUL).',
  },
  'body-too-large': {
    kind: 'too-large',
    it: 'Il contenuto inviato è troppo grande.',
    en: 'The content sent is too large.',
  },
  'unsupported-media': {
    kind: 'unsupported',
    it: 'Questo tipo di contenuto non è accettato qui.',
    en: 'This type of content is not accepted here.',
  },
  'malformed-request': { kind: 'malformed', it: 'L’indirizzo non è scritto bene.', en: 'The address is malformed.' },
  'idempotency-key-malformed': {
    kind: 'malformed',
    it: 'La Idempotency-Key non è scritta bene: al massimo 255 caratteri ASCII senza spazi.',
    en: 'The Idempotency-Key is malformed: 255 ASCII characters without spaces at most.',
  },
  'idempotency-key-reused': {
    kind: 'invalid',
    it: 'Questa Idempotency-Key è già servita per un’altra richiesta. Non è cambiato nulla: usane una nuova.',
    en: 'This Idempotency-Key has served another request already. Nothing has changed: use a new one.',
  },
  'too-many-attempts': {
    kind: 'too-many',
    it: 'Troppi tentativi. Riprova fra {seconds} secondi.',
    en: 'Too many attempts. Try again in {seconds} seconds.',
  },
  unexpected: {
    kind: 'unexpected',
    it: 'Qualcosa non ha funzionato da parte nostra. Il codice da citare è {traceId}.',
    en: 'Something went wrong on our side. The code to quote is {traceId}.',
  },
});
