import { ApiProperty } from '@nestjs/swagger';
import { type Certificate, CERTIFICATES } from '@bottega/attendance/domain';
import { MarkView } from './register.view';
import { StandingView } from './standing.view';

export class MySessionView extends MarkView {
  @ApiProperty({ format: 'uuid' }) sessionId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) localDate!: string;
  @ApiProperty({ example: '18:30' }) startTime!: string;
  @ApiProperty({ example: '21:00' }) endTime!: string;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ type: 'integer' }) attendedMinutes!: number;
}

/** Where I stand in one course. */
export class MyAttendanceView {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ format: 'uuid' }) editionId!: string;
  @ApiProperty() courseTitle!: string;
  @ApiProperty() courseSlug!: string;
  @ApiProperty({ enum: CERTIFICATES, nullable: true, type: String, description: 'Null when the course gives none' })
  certificate!: Certificate | null;
  @ApiProperty({ type: StandingView }) standing!: StandingView;
  @ApiProperty({ type: [MySessionView] }) sessions!: MySessionView[];
}
