import { Injectable } from '@nestjs/common';
import type { LearnerMinutes } from '@bottega/attendance/server';
import type { CourseSummary } from '@bottega/catalogue/server';
import { type Attended, hasEarned } from '@bottega/certificates/domain';
import { Enrolments } from '@bottega/enrolment/server';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { CertificateRow } from '../infrastructure/certificate.rows';
import { CertificateRepository } from '../infrastructure/certificate.repository';
import type { HeldEdition } from '../queries/held-editions';
import { attendedOf } from './compose-facts';
import { IssueCertificate } from './issue-certificate';

export interface EvaluatedEdition {
  editionId: string;
  course: CourseSummary;
  edition: HeldEdition;
  totalMinutes: number;
}

/** Concludes the course for one person: who earned the certificate gets it, once, however often this runs. */
@Injectable()
export class EvaluateLearner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly certificates: CertificateRepository,
    private readonly issue: IssueCertificate,
    private readonly clock: Clock,
  ) {}

  run(learner: LearnerMinutes, evaluated: EvaluatedEdition): Promise<void> {
    const { enrolmentId, personId, attendedMinutes } = learner;
    const { course, totalMinutes, ...where } = evaluated;
    const kind = course.certificateKind;
    const attended = attendedOf(attendedMinutes, totalMinutes, course);
    const earned = hasEarned(kind ?? 'attendance', attended);
    return this.uow.run(async () => {
      // It locks the enrolment: whoever evaluates the same one waits here, and then finds the certificate.
      await this.enrolments.conclude(enrolmentId, earned ? 'completed' : 'not_completed');
      const issued = await this.certificates.latestOf(enrolmentId);
      if (issued) await this.compare(issued, attended, earned);
      else if (kind && earned) await this.issue.run({ kind, enrolmentId, personId, course, attended, ...where });
    });
  }

  /** A certificate already given stands until staff decide otherwise: they are shown what the register says now. */
  private async compare({ id, facts }: CertificateRow, attended: Attended, earned: boolean): Promise<void> {
    const { attendedMinutes, totalMinutes } = attended;
    const { attendance } = facts;
    const agrees = attendance.attendedMinutes === attendedMinutes && attendance.totalMinutes === totalMinutes;
    if (agrees) return this.certificates.clearDiscrepancy(id);
    const foundAt = this.clock.now();
    await this.certificates.noteDiscrepancy({ certificateId: id, attendedMinutes, totalMinutes, earned, foundAt });
  }
}
