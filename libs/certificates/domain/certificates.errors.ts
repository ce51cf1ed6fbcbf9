import { defineErrors } from '@bottega/platform/kernel';

export const certificatesErrors = defineErrors('certificates', {
  'threshold-not-met': {
    kind: 'conflict',
    it: 'Con {attendedMinutes} minuti su {totalMinutes} la soglia del corso non è raggiunta: l’attestato di frequenza non si può emettere.',
    en: 'With {attendedMinutes} minutes out of {totalMinutes} the course’s threshold is not met: no certificate of attendance can be issued.',
  },
  'never-attended': {
    kind: 'conflict',
    it: 'Nel registro non c’è nemmeno una presenza: non c’è nulla da attestare.',
    en: 'The register shows no attendance at all: there is nothing to certify.',
  },
  'words-reserved': {
    kind: 'invalid',
    it: 'Solo un ente titolato può scrivere {words:list} su un attestato (D.Lgs. 13/2013). Cambia quelle parole, o registra l’accreditamento.',
    en: 'Only an accredited body may write {words:list} on a certificate (Legislative Decree 13/2013). Change those words, or record the accreditation.',
  },
  'not-found': {
    kind: 'not-found',
    it: 'Nessun attestato ha questo codice. Controlla di averlo copiato per intero.',
    en: 'No certificate has this code. Check that you copied all of it.',
  },
  'file-withdrawn': {
    kind: 'gone',
    it: 'Questo attestato è stato revocato: il suo file non si scarica più.',
    en: 'This certificate was revoked: its file can no longer be downloaded.',
  },
  'already-issued': {
    kind: 'conflict',
    it: 'Per questa iscrizione c’è già un attestato valido.',
    en: 'There already is a valid certificate for this enrolment.',
  },
  'still-valid': {
    kind: 'conflict',
    it: 'Questo attestato è ancora valido: prima di emetterne un altro va revocato.',
    en: 'This certificate is still valid: revoke it before issuing another.',
  },
  'registers-open': {
    kind: 'conflict',
    it: 'Un registro del corso è ancora aperto: chiudilo, poi emetti l’attestato.',
    en: 'A register of the course is still open: close it, then issue the certificate.',
  },
  'issuer-not-written': {
    kind: 'conflict',
    it: 'Mancano i dati di chi emette gli attestati: scrivili, poi ripeti l’emissione.',
    en: 'The details of who issues the certificates are missing: write them, then issue again.',
  },
  'already-revoked': {
    kind: 'conflict',
    it: 'Questo attestato è già stato revocato.',
    en: 'This certificate has already been revoked.',
  },
  'revocation-needs-reason': {
    kind: 'invalid',
    it: 'Scrivi perché revochi l’attestato: chi lo verifica deve poterlo leggere.',
    en: 'Say why you revoke the certificate: whoever checks it must be able to read it.',
  },
});
