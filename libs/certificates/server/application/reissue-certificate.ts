import { Injectable } from '@nestjs/common';
import { Attendance } from '@bottega/attendance/server';
import { Courses } from '@bottega/catalogue/server';
import { certificatesErrors } from '@bottega/certificates/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { CertificateRepository } from '../infrastructure/certificate.repository';
import { HeldEditions } from '../queries/held-editions';
import { attendedOf } from './compose-facts';
import { IssueCertificate } from './issue-certificate';

/** A new certificate in the place of a revoked one: what it says is taken again from the register and the person. */
@Injectable()
export class ReissueCertificate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly certificates: CertificateRepository,
    private readonly attendance: Attendance,
    private readonly courses: Courses,
    private readonly editions: HeldEditions,
    private readonly issue: IssueCertificate,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the id of the new certificate */
  run(certificateId: string, by: string): Promise<string> {
    return this.uow.run(async () => {
      const { enrolmentId, editionId, personId, kind, revokedAt } = await this.certificates.locked(certificateId);
      if (!revokedAt) throw certificatesErrors('still-valid');
      const { complete, totalMinutes, learners } = await this.attendance.minutesOf(editionId);
      if (!complete) throw certificatesErrors('registers-open');
      const attendedMinutes = learners.find((learner) => learner.personId === personId)?.attendedMinutes ?? 0;
      const edition = await this.editions.get(editionId);
      const course = (await this.courses.get(edition.courseId))!;
      const attended = attendedOf(attendedMinutes, totalMinutes, course);
      const what = { kind, enrolmentId, editionId, personId, course, edition, attended };
      const id = await this.issue.run({ ...what, replaces: certificateId });
      await this.audit.record({
        actorId: by,
        action: 'certificates.reissue',
        subjectType: 'certificate',
        subjectId: certificateId,
        after: { certificateId: id },
      });
      return id;
    });
  }
}
