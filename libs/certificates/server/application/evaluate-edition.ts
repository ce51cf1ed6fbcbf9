import { Injectable } from '@nestjs/common';
import { Attendance } from '@bottega/attendance/server';
import { Courses } from '@bottega/catalogue/server';
import { Handles } from '@bottega/platform/jobs';
import { HeldEditions } from '../queries/held-editions';
import { evaluateEdition } from './evaluate-edition.job';
import { EvaluateLearner } from './evaluate-learner';

/** When the registers of an edition are all closed: everybody's outcome, each in a transaction of their own. */
@Injectable()
export class EvaluateEdition {
  constructor(
    private readonly attendance: Attendance,
    private readonly courses: Courses,
    private readonly editions: HeldEditions,
    private readonly evaluateLearner: EvaluateLearner,
  ) {}

  /** @throws Error naming those left without, after everybody else was seen to */
  @Handles(evaluateEdition)
  async run({ editionId }: { editionId: string }): Promise<void> {
    const { complete, totalMinutes, learners } = await this.attendance.minutesOf(editionId);
    if (!complete) return;
    const edition = await this.editions.get(editionId);
    const course = (await this.courses.get(edition.courseId))!;
    const failures: string[] = [];
    for (const learner of learners) {
      try {
        await this.evaluateLearner.run(learner, { editionId, course, edition, totalMinutes });
      } catch (error) {
        failures.push(`${learner.enrolmentId}: ${(error as Error).message}`);
      }
    }
    if (failures.length > 0) throw new Error(`Enrolments without their outcome: ${failures.join('; ')}`);
  }
}
