import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '@bottega/platform/http';
import { EDITION_STATUSES, type EditionStatus, type Layout, LAYOUTS } from '@bottega/scheduling/domain';
import { EditionSessionView } from './session.view';

export class EditionInstructorView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() bio!: string;
  @ApiProperty({ enum: ['lead', 'assistant'] }) role!: 'lead' | 'assistant';
}

export class PriceListView {
  @ApiProperty({ type: MoneyView }) coworker!: MoneyView;
  @ApiProperty({ type: MoneyView }) resident!: MoneyView;
  @ApiProperty({ type: MoneyView }) external!: MoneyView;
}

/** What taking part asks and whether one still can. */
export class EditionTermsView {
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ type: 'integer' }) placesLeft!: number;
  @ApiProperty({ type: 'integer', description: 'How many people wait for a place' }) waiting!: number;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'The lowest; null while there is no price list' })
  price!: MoneyView | null;
}

/** An edition as anybody may see it. */
export class EditionView extends EditionTermsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) courseId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty() courseSlug!: string;
  @ApiProperty({ format: 'uuid' }) centreId!: string;
  @ApiProperty({ description: 'What tells it from its sisters; may be empty' }) titleSuffix!: string;
  @ApiProperty({ enum: EDITION_STATUSES }) status!: EditionStatus;
  @ApiProperty({ type: String, nullable: true }) statusReason!: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) startsOn!: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) endsOn!: string | null;
  @ApiProperty({ type: PriceListView, nullable: true }) prices!: PriceListView | null;
  @ApiProperty({ type: 'integer' }) minimum!: number;
  @ApiProperty({ type: [EditionInstructorView] }) instructors!: EditionInstructorView[];
  @ApiProperty({ type: [EditionSessionView], description: 'Cancelled ones included' }) sessions!: EditionSessionView[];
}

/** An edition as staff edit it. */
export class StaffEditionView extends EditionView {
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
  @ApiProperty({ format: 'date', type: String, nullable: true }) decidesOn!: string | null;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'What holding it costs; null while nobody has said' })
  fixedCost!: MoneyView | null;
  @ApiProperty({ type: MoneyView }) costPerPerson!: MoneyView;
  @ApiProperty({ enum: LAYOUTS, nullable: true }) layout!: Layout | null;
  @ApiProperty({ type: [String] }) equipment!: string[];
  @ApiProperty() joiningInstructions!: string;
}

/** An edition in the list of staff. */
export class StaffEditionCardView extends EditionTermsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) courseId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty() courseSlug!: string;
  @ApiProperty({ format: 'uuid' }) centreId!: string;
  @ApiProperty() titleSuffix!: string;
  @ApiProperty({ enum: EDITION_STATUSES }) status!: EditionStatus;
  @ApiProperty({ format: 'date', type: String, nullable: true }) startsOn!: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) endsOn!: string | null;
  @ApiProperty({ type: 'integer' }) minimum!: number;
  @ApiProperty({ format: 'date', type: String, nullable: true }) decidesOn!: string | null;
  @ApiProperty({ type: 'integer' }) sessionCount!: number;
}
