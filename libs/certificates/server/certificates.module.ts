import { Module } from '@nestjs/common';
import { EvaluateEdition } from './application/evaluate-edition';
import { EvaluateLearner } from './application/evaluate-learner';
import { IssueCertificate } from './application/issue-certificate';
import { ReissueCertificate } from './application/reissue-certificate';
import { RevokeCertificate } from './application/revoke-certificate';
import { WhenToEvaluate } from './application/when-to-evaluate';
import { WriteIssuer } from './application/write-issuer';
import { CertificatesExportController } from './http/certificates-export.controller';
import { CertificatesController } from './http/certificates.controller';
import { IssuerController } from './http/issuer.controller';
import { PublicCertificatesController } from './http/public-certificates.controller';
import { CertificateNumbers } from './infrastructure/certificate-numbers';
import { CertificateRepository } from './infrastructure/certificate.repository';
import { IssuerRepository } from './infrastructure/issuer.repository';
import { CertificateIssuedMessage } from './messages/certificate-issued.message';
import { CertificateRevokedMessage } from './messages/certificate-revoked.message';
import { CertificateToTell } from './messages/certificate-to-tell';
import { CheckCertificate } from './queries/check-certificate';
import { HeldEditions } from './queries/held-editions';
import { ListCertificates } from './queries/list-certificates';
import { PersonalCertificates } from './queries/personal-certificates';
import { ShowIssuer } from './queries/show-issuer';
import { UnconcludedEditions } from './queries/unconcluded-editions';

const useCases = [
  EvaluateEdition,
  EvaluateLearner,
  IssueCertificate,
  ReissueCertificate,
  RevokeCertificate,
  WhenToEvaluate,
  WriteIssuer,
];
const queries = [
  CheckCertificate,
  HeldEditions,
  ListCertificates,
  PersonalCertificates,
  ShowIssuer,
  UnconcludedEditions,
];
const messages = [CertificateToTell, CertificateIssuedMessage, CertificateRevokedMessage];
const infrastructure = [CertificateNumbers, CertificateRepository, IssuerRepository];

@Module({
  controllers: [CertificatesExportController, IssuerController, CertificatesController, PublicCertificatesController],
  providers: [...useCases, ...queries, ...messages, ...infrastructure],
})
export class CertificatesModule {}
