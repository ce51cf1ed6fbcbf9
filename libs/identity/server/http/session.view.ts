import { ApiProperty } from '@nestjs/swagger';
import type { SignInMethod } from '@bottega/identity/domain';

export class SessionView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Firefox · Android' }) device!: string | null;
  @ApiProperty({ enum: ['password', 'link'] }) openedBy!: SignInMethod;
  @ApiProperty() openedAt!: Date;
  @ApiProperty() lastSeenAt!: Date;
  @ApiProperty({ description: 'the one this request came with' }) current!: boolean;
}

export class SessionListView {
  @ApiProperty({ type: [SessionView] }) items!: SessionView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
