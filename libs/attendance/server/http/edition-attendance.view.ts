import { ApiProperty } from '@nestjs/swagger';
import { type Certificate, CERTIFICATES, REGISTER_STATES, type RegisterState } from '@bottega/attendance/domain';
import { MarkView } from './register.view';
import { StandingView } from './standing.view';

class AttendedSessionView {
  @ApiProperty({ format: 'uuid' }) sessionId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) localDate!: string;
  @ApiProperty({ example: '18:30' }) startTime!: string;
  @ApiProperty({ example: '21:00' }) endTime!: string;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ enum: REGISTER_STATES }) state!: RegisterState;
}

class EditionLearnerView {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ type: [MarkView], description: 'One per session, in the same order' }) marks!: MarkView[];
  @ApiProperty({ type: StandingView }) standing!: StandingView;
}

/** Who was at which session of an edition, and where each of them stands. */
export class EditionAttendanceView {
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty({ type: 'integer', example: 750, description: 'Tenths of a percent' }) threshold!: number;
  @ApiProperty({ enum: CERTIFICATES, nullable: true, type: String, description: 'Null when the course gives none' })
  certificate!: Certificate | null;
  @ApiProperty({ type: [AttendedSessionView] }) sessions!: AttendedSessionView[];
  @ApiProperty({ type: [EditionLearnerView] }) learners!: EditionLearnerView[];
}
