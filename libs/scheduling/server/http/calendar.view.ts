import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { EDITION_STATUSES, type EditionStatus } from '@bottega/scheduling/domain';
import { EditionTermsView } from './edition.view';
import { EditionSessionView } from './session.view';

/** A session on the calendar, with what one needs to choose it. */
export class CalendarSessionView extends IntersectionType(EditionSessionView, EditionTermsView) {
  @ApiProperty() courseTitle!: string;
  @ApiProperty() courseSlug!: string;
  @ApiProperty({ type: [String], description: 'The first is its home and gives it its colour' }) topics!: string[];
  @ApiProperty() format!: string;
  @ApiProperty({ enum: EDITION_STATUSES }) editionStatus!: EditionStatus;
  @ApiProperty({ description: 'Whether the edition starts with it' }) isFirst!: boolean;
}
