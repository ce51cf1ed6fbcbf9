import { Injectable } from '@nestjs/common';
import { canBecome } from '@bottega/enrolment/domain';
import { Clock } from '@bottega/platform/kernel';
import { EnrolLearner, type EnrolLearnerInput, type Enrolled } from './application/enrol-learner';
import { EnrolmentRepository } from './infrastructure/enrolment.repository';
import { Roster, type RosterEntry } from './queries/roster';

/** What other capabilities may ask of enrolment. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly roster: Roster,
    private readonly enrolLearner: EnrolLearner,
    private readonly enrolments: EnrolmentRepository,
    private readonly clock: Clock,
  ) {}

  /** Whoever holds a place, by surname. */
  rosterOf(editionId: string): Promise<RosterEntry[]> {
    return this.roster.of(editionId);
  }

  enrol(input: EnrolLearnerInput): Promise<Enrolled> {
    return this.enrolLearner.run(input);
  }

  /** The course is over for this person. Inside a unit of work; a place already so, or given back, is left alone. */
  async conclude(enrolmentId: string, outcome: 'completed' | 'not_completed'): Promise<void> {
    const enrolment = await this.enrolments.locked(enrolmentId);
    if (!canBecome(enrolment.status, outcome)) return;
    const change = { to: outcome, at: this.clock.now(), actorId: null, reason: 'registers closed' };
    await this.enrolments.change(enrolment, change);
  }
}
