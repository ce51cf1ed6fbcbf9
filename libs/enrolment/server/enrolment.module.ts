import { Global, Module } from '@nestjs/common';
import { NamePlace } from './application/blocks/name-place';
import { ReleasePlaces } from './application/blocks/release-places';
import { ReservePlaces } from './application/blocks/reserve-places';
import { deciding } from './application/decide';
import { ContinuePlace } from './application/continue-place';
import { LeaveWithMembership } from './application/entitlements/leave-with-membership';
import { PayByMembership } from './application/entitlements/pay-by-membership';
import { UseEntitlements } from './application/entitlements/use-entitlements';
import { EnrolLearner } from './application/enrol-learner';
import { KeepCalendarFeed } from './application/keep-calendar-feed';
import { OnEditionPlanned } from './application/on-edition-planned';
import { OnContractWithdrawn } from './application/on-contract-withdrawn';
import { OnOrderPaid } from './application/on-order-paid';
import { ordering } from './application/orders';
import { PersonalPlaces } from './application/personal-places';
import { PlanMessages } from './application/plan-messages';
import { ExpireHolds } from './application/holds/expire-holds';
import { GiveUpPlace } from './application/holds/give-up-place';
import { KeepForCard } from './application/holds/keep-for-card';
import { OnPaymentTakenBack } from './application/holds/on-payment-taken-back';
import { OnOrderPaidLate } from './application/holds/on-order-paid-late';
import { PlanHoldMessages } from './application/holds/plan-hold-messages';
import { ReleasePlace } from './application/holds/release-place';
import { AnswerOffer } from './application/waiting/answer-offer';
import { CloseQueue } from './application/waiting/close-queue';
import { JoinWaitingList } from './application/waiting/join-waiting-list';
import { KeepQueues } from './application/waiting/keep-queues';
import { LeaveWaitingList } from './application/waiting/leave-waiting-list';
import { OnLearnerEnrolled } from './application/waiting/on-learner-enrolled';
import { PlanWaitingMessages } from './application/waiting/plan-waiting-messages';
import { ServeQueue } from './application/waiting/serve-queue';
import { TakeTurn } from './application/waiting/take-turn';
import { MovePlace } from './application/move/move-place';
import { PassOnPlace } from './application/move/pass-on-place';
import { suspendedSeats } from './application/suspended';
import { Withdraw } from './application/withdraw';
import { Enrolments } from './enrolment.port';
import { EnrolmentsExportController } from './http/enrolments-export.controller';
import { CalendarFeedController, MyCalendarFeedController } from './http/calendar-feed.controller';
import { ComparisonController } from './http/comparison.controller';
import { DecisionsController } from './http/decisions.controller';
import { EnrolmentController } from './http/enrolment.controller';
import { MovesController } from './http/moves.controller';
import { OfferController } from './http/offer.controller';
import { OperationsController } from './http/operations.controller';
import { OrdersController } from './http/orders.controller';
import { RosterController } from './http/roster.controller';
import { SeatBlocksController } from './http/seat-blocks.controller';
import { OfferedMethods } from './application/offered-methods';
import { MyGiftsController, SuspendedSeatsController } from './http/suspended.controller';
import { WaitingController } from './http/waiting.controller';
import { EnrolmentRepository } from './infrastructure/enrolment.repository';
import { FeedAddresses } from './infrastructure/feed-address';
import { OfferKeys } from './infrastructure/offer-key';
import { Seats } from './infrastructure/seats';
import { WaitingRepository } from './infrastructure/waiting.repository';
import { enrolmentMessages } from './messages';
import { CalendarFeeds } from './queries/calendar-feeds';
import { EditionOffers } from './queries/edition-offer';
import { EnrolmentViews } from './queries/enrolment-views';
import { EntitlementWishes } from './queries/entitlement-wishes';
import { EntitlementsToUse } from './queries/entitlements-to-use';
import { HoldsToEnd } from './queries/holds-to-end';
import { InLine } from './queries/in-line';
import { PlaceTaxation } from './queries/place-taxation';
import { QueuedTurns } from './queries/queued-turns';
import { QueuesToKeep } from './queries/queues-to-keep';
import { Roster } from './queries/roster';
import { SeatBlocks } from './queries/seat-blocks';
import { TakenCourses } from './queries/taken-courses';
import { UsualCourses } from './queries/usual-courses';
import { WaitingViews } from './queries/waiting-views';

@Global()
@Module({
  controllers: [
    EnrolmentsExportController,
    CalendarFeedController,
    MyCalendarFeedController,
    ComparisonController,
    DecisionsController,
    EnrolmentController,
    MovesController,
    OfferController,
    OperationsController,
    OrdersController,
    RosterController,
    SeatBlocksController,
    MyGiftsController,
    SuspendedSeatsController,
    WaitingController,
  ],
  providers: [
    Enrolments,
    EnrolLearner,
    LeaveWithMembership,
    PayByMembership,
    ...ordering,
    ...suspendedSeats,
    UseEntitlements,
    ContinuePlace,
    MovePlace,
    PassOnPlace,
    Withdraw,
    OnEditionPlanned,
    OnContractWithdrawn,
    OnOrderPaid,
    ...deciding,
    PlanMessages,
    ExpireHolds,
    GiveUpPlace,
    KeepForCard,
    OnOrderPaidLate,
    OnPaymentTakenBack,
    PlanHoldMessages,
    ReleasePlace,
    OfferedMethods,
    AnswerOffer,
    CloseQueue,
    JoinWaitingList,
    KeepQueues,
    LeaveWaitingList,
    OnLearnerEnrolled,
    PlanWaitingMessages,
    KeepCalendarFeed,
    PersonalPlaces,
    PlaceTaxation,
    ServeQueue,
    TakeTurn,
    NamePlace,
    ReleasePlaces,
    ReservePlaces,
    SeatBlocks,
    EnrolmentRepository,
    Seats,
    CalendarFeeds,
    FeedAddresses,
    EditionOffers,
    EnrolmentViews,
    EntitlementWishes,
    EntitlementsToUse,
    HoldsToEnd,
    InLine,
    QueuedTurns,
    QueuesToKeep,
    Roster,
    TakenCourses,
    UsualCourses,
    WaitingViews,
    OfferKeys,
    WaitingRepository,
    ...enrolmentMessages,
  ],
  exports: [Enrolments],
})
export class EnrolmentModule {}
