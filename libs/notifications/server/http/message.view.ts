import { ApiProperty } from '@nestjs/swagger';
import { MESSAGE_STATUSES, type MessageStatus, SKIP_REASONS, type SkipReason } from '@bottega/notifications/domain';

/** A message as staff see it: its fate, never its body. */
export class MessageView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'enrolment.confirmed' }) kind!: string;
  @ApiProperty({ enum: MESSAGE_STATUSES }) status!: MessageStatus;
  @ApiProperty({ description: 'The contract needs it' }) essential!: boolean;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null once the person was erased' }) personName!:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Known once written' }) subject!: string | null;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: string | null;
  @ApiProperty({ type: 'integer' }) attempts!: number;
  @ApiProperty({ enum: SKIP_REASONS, nullable: true }) skipReason!: SkipReason | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the mail server said last' }) error!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The message it repeats' })
  resentFrom!: string | null;
  @ApiProperty() canResend!: boolean;
}

/** A message as its reader sees it. */
export class MyMessageView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'enrolment.confirmed' }) kind!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
