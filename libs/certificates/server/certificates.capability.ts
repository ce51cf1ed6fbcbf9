import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { CertificatesModule } from './certificates.module';
import { CertificateRow, DiscrepancyRow, IssuerRow } from './infrastructure/certificate.rows';
import { CountIssuerVersions1700000010221 } from './infrastructure/migrations/count-issuer-versions';
import { CreateCertificates1700000007000 } from './infrastructure/migrations/create-certificates';

export const certificates = defineCapability({
  name: 'certificates',
  schema: 'certificates',
  module: CertificatesModule,
  entities: [CertificateRow, DiscrepancyRow, IssuerRow],
  migrations: [CreateCertificates1700000007000, CountIssuerVersions1700000010221],
  reads: ['attendance', 'enrolment', 'scheduling', 'identity'],
  checks,
});
