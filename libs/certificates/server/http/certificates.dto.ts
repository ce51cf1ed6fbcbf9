import { Id, PageQuery, QueryFlag, Text } from '@bottega/platform/http';

export class CertificatesQuery extends PageQuery {
  @Text({ max: 200, optional: true, description: 'Words of the name, the course, the number or the code' }) q?: string;
  @Id({ optional: true }) editionId?: string;
  @QueryFlag({ optional: true, description: 'Only those that say something else than the register' })
  discrepant?: boolean;
}

export class RevokeCertificateDto {
  @Text({ max: 500, description: 'Whoever checks the certificate reads it' }) reason!: string;
}

export class IssuerDto {
  @Text({ max: 120 }) name!: string;
  @Text({ max: 200 }) legalName!: string;
  @Text({ max: 200 }) address!: string;
  @Text({ max: 80, description: 'Where certificates are issued' }) city!: string;
  @Text({ min: 11, max: 16 }) taxCode!: string;
  @Text({ max: 200, nullable: true, description: 'The act that made it an ente titolato' }) accreditation!:
    string | null;
  @Text({ max: 120 }) signatoryName!: string;
  @Text({ max: 120 }) signatoryRole!: string;
}
