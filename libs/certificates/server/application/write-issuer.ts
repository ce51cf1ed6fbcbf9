import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import type { IssuerRow } from '../infrastructure/certificate.rows';
import { IssuerRepository } from '../infrastructure/issuer.repository';

export type IssuerData = Omit<IssuerRow, 'id' | 'version' | 'confirmedAt'>;

/** Who issues and signs from now on; certificates already issued keep what they say. */
@Injectable()
export class WriteIssuer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly issuers: IssuerRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(issuer: IssuerData, by: string, seen?: number): Promise<void> {
    return this.uow.run(async () => {
      const { id, version, ...before } = await this.issuers.locked(seen);
      await this.issuers.change({ ...issuer, id, version, confirmedAt: this.clock.now() });
      await this.audit.record({
        actorId: by,
        action: 'certificates.write-issuer',
        subjectType: 'issuer',
        subjectId: id,
        before,
        after: issuer,
      });
    });
  }
}
