import { defineCapability } from '@bottega/platform/persistence';
import { EnrolmentModule } from './enrolment.module';
import { EnrolmentRow, SeatPoolRow, TransitionRow } from './infrastructure/enrolment.rows';
import { CreateEnrolment1700000005000 } from './infrastructure/migrations/create-enrolment';
import { CreateWaitingList1700000010000 } from './infrastructure/migrations/create-waiting-list';
import { SeatBlockRow, WaitingEntryRow, WaitingTransitionRow } from './infrastructure/waiting.rows';

export { type EnrolLearnerInput, type Enrolled } from './application/enrol-learner';
export * from './enrolment.events';
export { Enrolments } from './enrolment.port';
export { type RosterEntry } from './queries/roster';

export const enrolment = defineCapability({
  name: 'enrolment',
  schema: 'enrolment',
  module: EnrolmentModule,
  entities: [EnrolmentRow, TransitionRow, SeatPoolRow, WaitingEntryRow, WaitingTransitionRow, SeatBlockRow],
  migrations: [CreateEnrolment1700000005000, CreateWaitingList1700000010000],
  reads: ['scheduling', 'catalogue', 'billing', 'identity'],
});
