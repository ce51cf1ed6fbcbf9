import { ApiProperty } from '@nestjs/swagger';
import { type Mark, type MarkKind, MARK_KINDS, REGISTER_STATES, type RegisterState } from '@bottega/attendance/domain';

export class MarkView implements Mark {
  @ApiProperty({ enum: MARK_KINDS }) kind!: MarkKind;
  @ApiProperty({ type: 'integer' }) lateMinutes!: number;
  @ApiProperty({ type: 'integer' }) leftEarlyMinutes!: number;
}

/** A session and how its register stands. */
export class RegisterHeadView {
  @ApiProperty({ format: 'uuid' }) sessionId!: string;
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty({ description: 'Of the session' }) title!: string;
  @ApiProperty({ type: 'integer', description: 'Its place among the sessions that are held' }) number!: number;
  @ApiProperty({ type: 'integer' }) of!: number;
  @ApiProperty({ format: 'date' }) localDate!: string;
  @ApiProperty({ example: '18:30' }) startTime!: string;
  @ApiProperty({ example: '21:00' }) endTime!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date-time' }) endsAt!: string;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty() cancelled!: boolean;
  @ApiProperty() spaceName!: string;
  @ApiProperty() venueName!: string;
  @ApiProperty({ type: [String] }) instructors!: string[];
  @ApiProperty({ enum: REGISTER_STATES }) state!: RegisterState;
  @ApiProperty({ format: 'date-time', description: 'From when on people may be marked' }) opensAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) closedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it is open again' }) reopenedFor!: string | null;
  @ApiProperty({ type: 'integer', description: 'People who hold a place' }) places!: number;
  @ApiProperty({ type: 'integer', description: 'Those of them still to be marked' }) unmarked!: number;
}

export class RegisterEntryView extends MarkView {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ description: 'False for whoever was marked here and has left the course since' }) holdsPlace!: boolean;
  @ApiProperty({ type: 'integer' }) attendedMinutes!: number;
}

export class TallyView {
  @ApiProperty({ type: 'integer' }) present!: number;
  @ApiProperty({ type: 'integer', description: 'Late or gone early' }) partial!: number;
  @ApiProperty({ type: 'integer', description: 'Absent, justified or not' }) absent!: number;
  @ApiProperty({ type: 'integer' }) unmarked!: number;
}

export class RegisterView extends RegisterHeadView {
  @ApiProperty({ type: TallyView }) tally!: TallyView;
  @ApiProperty({ type: [RegisterEntryView] }) entries!: RegisterEntryView[];
}

export class TeachingView {
  @ApiProperty({ type: [RegisterHeadView] }) items!: RegisterHeadView[];
}

/** A mark given or corrected (`person`, `before`, `after`), or the register closed or reopened (`state`). */
export class RegisterEventView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ enum: REGISTER_STATES, nullable: true }) state!: RegisterState | null;
  @ApiProperty({ type: String, nullable: true }) person!: string | null;
  @ApiProperty({ type: MarkView, nullable: true }) before!: MarkView | null;
  @ApiProperty({ type: MarkView, nullable: true }) after!: MarkView | null;
}
