import type { Answer, Schema } from '@bottega/platform/web';

export type CheckedCertificate = Answer<'get', '/certificates/{code}'>;
export type MyCertificate = Schema<'MyCertificateView'>;
export type StaffCertificate = Schema<'CertificateView'>;
export type Issuer = Answer<'get', '/certificates/issuer'>;

/** Where its file is read from. */
export const fileOf = ({ code }: { code: string }): string => `/api/v1/certificates/${code}.pdf`;
