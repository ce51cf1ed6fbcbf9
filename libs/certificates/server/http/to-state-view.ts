import type { CertificateRecord } from '../queries/certificate-record';
import type { CertificateStateView } from './certificate.view';

export function toStateView({ code, revokedAt, revokeReason, replacedBy }: CertificateRecord): CertificateStateView {
  return {
    code,
    state: revokedAt ? 'revoked' : 'valid',
    revocation: revokedAt && { at: revokedAt.toISOString(), reason: revokeReason! },
    replacedBy,
  };
}
