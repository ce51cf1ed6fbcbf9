import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { EnrolmentModule } from './enrolment.module';
import { EnrolmentRow, SeatPoolRow, TransitionRow } from './infrastructure/enrolment.rows';
import { CalendarFeedRow } from './infrastructure/calendar-feed.row';
import { CreateCalendarFeeds1700000010230 } from './infrastructure/migrations/create-calendar-feeds';
import { OperationItemRow, OperationRow } from './infrastructure/operation.rows';
import { CreateEnrolment1700000005000 } from './infrastructure/migrations/create-enrolment';
import { KeepForCards1700000020401 } from './infrastructure/migrations/keep-for-cards';
import { KeepHolds1700000010501 } from './infrastructure/migrations/keep-holds';
import { CreateWaitingList1700000010000 } from './infrastructure/migrations/create-waiting-list';
import { PlacesKnowAllMethods1700000020001 } from './infrastructure/migrations/know-all-methods';
import { ShareOrders1700000020201 } from './infrastructure/migrations/share-orders';
import { PayByMembership1700000020120 } from './infrastructure/migrations/pay-by-membership';
import { EndUnpaidGifts1700000020700 } from './infrastructure/migrations/end-unpaid-gifts';
import { SuspendSeats1700000020600 } from './infrastructure/migrations/suspend-seats';
import { SuspendedCoverRow, SuspendedGrantRow, SuspendedSeatRow } from './infrastructure/suspended.rows';
import { SeatBlockRow, WaitingEntryRow, WaitingTransitionRow } from './infrastructure/waiting.rows';
import { DecideEditions1700000010402 } from './infrastructure/migrations/decide-editions';

export { type EnrolLearnerInput, type Enrolled } from './application/enrol-learner';
export * from './enrolment.events';
export { Enrolments } from './enrolment.port';
export { type RosterEntry } from './queries/roster';

export const enrolment = defineCapability({
  name: 'enrolment',
  schema: 'enrolment',
  module: EnrolmentModule,
  entities: [
    EnrolmentRow,
    TransitionRow,
    SeatPoolRow,
    WaitingEntryRow,
    WaitingTransitionRow,
    SeatBlockRow,
    CalendarFeedRow,
    OperationRow,
    OperationItemRow,
    SuspendedSeatRow,
    SuspendedGrantRow,
    SuspendedCoverRow,
  ],
  migrations: [
    CreateEnrolment1700000005000,
    CreateWaitingList1700000010000,
    DecideEditions1700000010402,
    CreateCalendarFeeds1700000010230,
    KeepHolds1700000010501,
    PlacesKnowAllMethods1700000020001,
    ShareOrders1700000020201,
    KeepForCards1700000020401,
    PayByMembership1700000020120,
    SuspendSeats1700000020600,
    EndUnpaidGifts1700000020700,
  ],
  reads: ['scheduling', 'catalogue', 'billing', 'identity'],
  checks,
});
