import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CertificateRepository } from '../infrastructure/certificate.repository';
import { CERTIFICATE_REVOKED } from '../messages/kinds';

@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly certificates: CertificateRepository,
    private readonly messages: Messages,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(certificateId: string, reason: string, by: string): Promise<void> {
    return this.uow.run(async () => {
      const row = await this.certificates.locked(certificateId);
      const { facts, revocation } = await this.certificates.revoke(row, reason, by, this.clock.now());
      const { personId } = row;
      const params = { certificateId };
      await this.messages.plan([{ kind: CERTIFICATE_REVOKED, personId, causeId: certificateId, params }]);
      await this.audit.record({
        actorId: by,
        action: 'certificates.revoke',
        subjectType: 'certificate',
        subjectId: certificateId,
        before: { number: facts.number },
        reason: revocation!.reason,
      });
    });
  }
}
