import { ApiProperty } from '@nestjs/swagger';
import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { PriceStepView } from '@bottega/billing/server';
import { MoneyView } from '@bottega/platform/http';
import { EnrolledCourseView } from './enrolment.view';

export class PricesView {
  @ApiProperty({ type: MoneyView }) coworker!: MoneyView;
  @ApiProperty({ type: MoneyView }) resident!: MoneyView;
  @ApiProperty({ type: MoneyView }) external!: MoneyView;
}

export class OfferedCourseView extends EnrolledCourseView {
  @ApiProperty({ type: String, nullable: true, description: 'Where its picture is; a drawn cover when null' })
  coverUrl!: string | null;
}

export class ObstacleView {
  @ApiProperty({ example: 'enrolment.edition-full' }) code!: string;
  @ApiProperty() detail!: string;
}

export class OfferView {
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: OfferedCourseView }) course!: OfferedCourseView;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startsAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endsAt!: string | null;
  @ApiProperty({ example: 'Europe/Rome' }) zone!: string;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ type: 'integer' }) minimum!: number;
  @ApiProperty({ type: 'integer' }) placesLeft!: number;
  @ApiProperty({ type: 'integer', description: 'Places wanted by whoever is in line' }) waiting!: number;
  @ApiProperty({ type: PricesView, nullable: true }) prices!: PricesView | null;
  @ApiProperty({ enum: ['coworker', 'resident', 'external'], nullable: true, type: String })
  affiliation!: 'coworker' | 'resident' | 'external' | null;
  @ApiProperty() affiliationVerified!: boolean;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'What whoever is signed in would pay now' })
  price!: MoneyView | null;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'The same before what lowers it' })
  listPrice!: MoneyView | null;
  @ApiProperty({ type: [PriceStepView], description: 'From the list to what they would pay; none for strangers' })
  steps!: PriceStepView[];
  @ApiProperty({ enum: PAYMENT_METHODS, isArray: true, description: 'Ways to pay that are taken here' })
  methods!: PaymentMethod[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when everything comes back' })
  fullUntil!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The place already held' })
  enrolmentId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Their turn in the queue' })
  waitingEntryId!: string | null;
  @ApiProperty({ type: ObstacleView, nullable: true, description: 'Why enrolling now would be refused' })
  obstacle!: ObstacleView | null;
}
