import { defineCapability } from '@bottega/platform/persistence';
import { EnrolmentModule } from './enrolment.module';
import { EnrolmentRow, SeatPoolRow, TransitionRow } from './infrastructure/enrolment.rows';
import { CreateEnrolment1700000005000 } from './infrastructure/migrations/create-enrolment';

export { type EnrolLearnerInput, type Enrolled } from './application/enrol-learner';
export * from './enrolment.events';
export { Enrolments } from './enrolment.port';
export { type RosterEntry } from './queries/roster';

export const enrolment = defineCapability({
  name: 'enrolment',
  schema: 'enrolment',
  module: EnrolmentModule,
  entities: [EnrolmentRow, TransitionRow, SeatPoolRow],
  migrations: [CreateEnrolment1700000005000],
  reads: ['scheduling', 'catalogue', 'billing', 'identity'],
});
