import { ApiProperty } from '@nestjs/swagger';
import { COVER_FAMILIES, type CoverFamily } from '@bottega/catalogue/domain';
import {
  type Decision,
  DECISIONS,
  type EnrolmentStatus,
  ALL_STATUSES,
  type WhyDecide,
} from '@bottega/enrolment/domain';
import { MoneyView } from '@bottega/platform/http';
import { EDITION_STATUSES, type EditionStatus } from '@bottega/scheduling/domain';

const WHY = ['overdue', 'soon', 'below-minimum'] as const;

/** Where an edition stands that is to be held or not: «5 su 8, in pari a 7, decisione fra 3 giorni». */
export class DecisionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) courseId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty() courseSlug!: string;
  @ApiProperty({ enum: COVER_FAMILIES }) cover!: CoverFamily;
  @ApiProperty() titleSuffix!: string;
  @ApiProperty({ enum: EDITION_STATUSES }) status!: EditionStatus;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty({ type: 'integer' }) sessionCount!: number;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ type: 'integer' }) minimum!: number;
  @ApiProperty({ type: 'integer', description: 'Places taken, paid or not' }) taken!: number;
  @ApiProperty({ type: 'integer', description: 'Places waited for' }) waiting!: number;
  @ApiProperty({ enum: WHY, nullable: true, type: String, description: 'Why it waits for a decision' })
  why!: WhyDecide | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decidesOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first session’s, where none was set' })
  decideBy!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Negative once the day is past' })
  daysLeft!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Places that cover the costs; null where nobody said what it costs, or no number of places does',
  })
  breakEven!: number | null;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'What would be left over, were it held as it stands' })
  balance!: MoneyView | null;
  @ApiProperty({ type: 'integer', description: 'Who asked to be told when the course has a date' })
  interested!: number;
}

export class MergeTargetView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() titleSuffix!: string;
  @ApiProperty({ enum: EDITION_STATUSES }) status!: EditionStatus;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty({ type: 'integer' }) placesLeft!: number;
}

export class DecisionDetailView extends DecisionView {
  @ApiProperty({ enum: DECISIONS, isArray: true }) possible!: Decision[];
  @ApiProperty({ type: [MergeTargetView] }) mergeInto!: MergeTargetView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The report of its cancellation' })
  operationId!: string | null;
}

export class PersonInDecisionView {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ description: 'Without an address they are told by hand' }) hasEmail!: boolean;
  @ApiProperty({ enum: ALL_STATUSES }) status!: EnrolmentStatus;
  @ApiProperty({ enum: ['kept', 'moved', 'cancelled'] }) place!: 'kept' | 'moved' | 'cancelled';
  @ApiProperty({ type: MoneyView, description: 'To give back' }) refund!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Not asked for any more' }) forgiven!: MoneyView;
  @ApiProperty({
    type: MoneyView,
    nullable: true,
    description: 'For who is moved: what their order asks more (or less) than the other edition would',
  })
  difference!: MoneyView | null;
}

export class MessageSampleView {
  @ApiProperty({ example: 'edition.cancelled' }) kind!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({ type: String }) subject!: string;
  @ApiProperty({ type: [String] }) paragraphs!: string[];
}

/** Everything a decision would do, to the person and to the cent. */
export class DecisionPreviewView {
  @ApiProperty({ enum: DECISIONS }) action!: Decision;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) into!: string | null;
  @ApiProperty({ description: 'Sent back with the decision: it is refused when the facts have changed since' })
  fingerprint!: string;
  @ApiProperty({ type: [PersonInDecisionView] }) people!: PersonInDecisionView[];
  @ApiProperty({ type: 'integer', description: 'Who waits for a place, and is told too' }) waiting!: number;
  @ApiProperty({ type: 'integer', description: 'Reserved places without a name: whoever asked is told by hand' })
  unnamed!: number;
  @ApiProperty({ type: [MessageSampleView] }) messages!: MessageSampleView[];
  @ApiProperty({ type: MoneyView, description: 'To give back, altogether' }) refunds!: MoneyView;
  @ApiProperty({ type: 'integer', description: 'Of how many orders' }) refundCount!: number;
  @ApiProperty({ type: MoneyView, description: 'Not asked for any more, altogether' }) forgiven!: MoneyView;
  @ApiProperty({ type: 'integer' }) seatsFreed!: number;
  @ApiProperty({ type: 'integer', description: 'In the edition merged into' }) seatsTaken!: number;
  @ApiProperty({ type: 'integer', description: 'Sessions to come that will not be held' }) sessionsGivenUp!: number;
  @ApiProperty({ type: String, nullable: true, description: 'What is to be typed to confirm' })
  typeToConfirm!: string | null;
}

export class SessionCancellationView {
  @ApiProperty({ type: 'integer', description: 'Who is told' }) people!: number;
  @ApiProperty({ type: 'integer', description: 'Of them, those to be told by hand' }) withoutEmail!: number;
  @ApiProperty({ type: 'integer', description: 'Who waits for a place, and is told too' }) waiting!: number;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ type: 'integer', description: 'Of the sessions that stay' }) minutesLeft!: number;
  @ApiProperty({ type: MoneyView, description: 'To give back' }) refunds!: MoneyView;
  @ApiProperty({ type: MessageSampleView, nullable: true }) message!: MessageSampleView | null;
}

export class DecidedView {
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty({ enum: DECISIONS }) action!: Decision;
  @ApiProperty({ enum: EDITION_STATUSES }) status!: EditionStatus;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Where its progress is read' })
  operationId!: string | null;
}
