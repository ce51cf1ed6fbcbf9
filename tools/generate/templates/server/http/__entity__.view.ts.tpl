import { ApiProperty } from '@nestjs/swagger';

export class __Entity__View {
  @ApiProperty() id!: string;
  @ApiProperty() words!: string;
  @ApiProperty() addedAt!: Date;
}
