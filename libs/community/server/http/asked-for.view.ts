import { ApiProperty } from '@nestjs/swagger';

export class AskedForView {
  @ApiProperty({ description: 'as most of those who want it write it' }) words!: string;
  @ApiProperty() people!: number;
  @ApiProperty() lastAskedAt!: Date;
}
