export const CERTIFICATE_ISSUED = 'certificates.issued';
export const CERTIFICATE_REVOKED = 'certificates.revoked';
