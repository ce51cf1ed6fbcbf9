import { CertificateFacts, CertificateKind } from './certificate-facts';
import { certificatesErrors } from './certificates.errors';
import { checkReservedWords } from './reserved-words';

/** What the register says of one person in one edition. */
export interface Attended {
  readonly attendedMinutes: number;
  readonly totalMinutes: number;
  /** Whether the edition's threshold is met. */
  readonly granted: boolean;
}

export interface Revocation {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export interface Certificate {
  readonly id: string;
  readonly facts: CertificateFacts;
  readonly revocation: Revocation | null;
}

export const hasEarned = (kind: CertificateKind, { attendedMinutes, granted }: Attended): boolean =>
  attendedMinutes > 0 && (kind === 'participation' || granted);

/** Refuses to attest what the register does not show. */
export function checkEarned(kind: CertificateKind, attended: Attended): void {
  const { attendedMinutes, totalMinutes } = attended;
  if (attendedMinutes === 0) throw certificatesErrors('never-attended');
  if (!hasEarned(kind, attended)) throw certificatesErrors('threshold-not-met', { attendedMinutes, totalMinutes });
}

/** A certificate whose facts nobody can change any more. */
export function issueCertificate(id: string, facts: CertificateFacts): Certificate {
  checkReservedWords(facts);
  return Object.freeze({ id, facts: deepFreeze(structuredClone(facts)), revocation: null });
}

/** A certificate is never deleted nor its number given again: it says that it was revoked, when and why. */
export function revokeCertificate(certificate: Certificate, reason: string, by: string, at: Date): Certificate {
  if (certificate.revocation) throw certificatesErrors('already-revoked', { number: certificate.facts.number });
  if (reason.trim() === '') {
    throw certificatesErrors('revocation-needs-reason', {}, [{ pointer: '/reason', code: 'required' }]);
  }
  return Object.freeze({ ...certificate, revocation: Object.freeze({ reason: reason.trim(), by, at }) });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
