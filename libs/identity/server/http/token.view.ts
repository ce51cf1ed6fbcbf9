import { ApiProperty } from '@nestjs/swagger';

export class TokenView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() createdAt!: Date;
  @ApiProperty({ type: Date, nullable: true, description: 'null: until it is revoked' }) expiresAt!: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'to within five minutes' }) lastUsedAt!: Date | null;
}

export class TokenListView {
  @ApiProperty({ type: [TokenView] }) items!: TokenView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class CreatedTokenView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'shown this once: it is not kept' }) secret!: string;
  @ApiProperty() createdAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) expiresAt!: Date | null;
}
