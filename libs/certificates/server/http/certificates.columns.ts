import type { Label } from '@bottega/platform/kernel';
import { type Column, day, number, text, word } from '@bottega/platform/tables';
import type { CertificateView } from './certificate.view';

const KINDS: Record<string, Label> = {
  attendance: { it: 'Attestato di frequenza', en: 'Certificate of attendance' },
  participation: { it: 'Attestato di partecipazione', en: 'Certificate of participation' },
};

const STATES: Record<string, Label> = {
  valid: { it: 'Valido', en: 'Valid' },
  revoked: { it: 'Revocato', en: 'Revoked' },
};

export const CERTIFICATE_COLUMNS: readonly Column<CertificateView>[] = [
  text('Numero', 'Number', ({ number }) => number),
  day('Rilasciato il', 'Issued on', ({ issuedOn }) => issuedOn),
  text('A chi', 'To whom', ({ learnerName }) => learnerName),
  text('Corso', 'Course', ({ courseTitle }) => courseTitle),
  word('Tipo', 'Kind', KINDS, ({ kind }) => kind),
  number('Minuti frequentati', 'Minutes attended', ({ attendedMinutes }) => attendedMinutes),
  number('Minuti in tutto', 'Minutes in all', ({ totalMinutes }) => totalMinutes),
  word('Stato', 'State', STATES, ({ state }) => state),
  text('Motivo della revoca', 'Why revoked', ({ revocation }) => revocation?.reason),
  text('Codice', 'Code', ({ code }) => code),
];
