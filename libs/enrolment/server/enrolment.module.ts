import { Global, Module } from '@nestjs/common';
import { EnrolLearner } from './application/enrol-learner';
import { OnEditionCancelled } from './application/on-edition-cancelled';
import { OnEditionPlanned } from './application/on-edition-planned';
import { OnOrderPaid } from './application/on-order-paid';
import { PlanMessages } from './application/plan-messages';
import { Withdraw } from './application/withdraw';
import { Enrolments } from './enrolment.port';
import { EnrolmentController } from './http/enrolment.controller';
import { OfferController } from './http/offer.controller';
import { RosterController } from './http/roster.controller';
import { EnrolmentRepository } from './infrastructure/enrolment.repository';
import { Seats } from './infrastructure/seats';
import { enrolmentMessages } from './messages';
import { EditionOffers } from './queries/edition-offer';
import { EnrolmentViews } from './queries/enrolment-views';
import { Roster } from './queries/roster';

@Global()
@Module({
  controllers: [EnrolmentController, OfferController, RosterController],
  providers: [
    Enrolments,
    EnrolLearner,
    Withdraw,
    OnEditionCancelled,
    OnEditionPlanned,
    OnOrderPaid,
    PlanMessages,
    EnrolmentRepository,
    Seats,
    EditionOffers,
    EnrolmentViews,
    Roster,
    ...enrolmentMessages,
  ],
  exports: [Enrolments],
})
export class EnrolmentModule {}
