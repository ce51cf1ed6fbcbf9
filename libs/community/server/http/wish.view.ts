import { ApiProperty } from '@nestjs/swagger';

export class WishView {
  @ApiProperty() id!: string;
  @ApiProperty() words!: string;
  @ApiProperty() addedAt!: Date;
  @ApiProperty({ description: 'until then, unless it is said again' }) endsAt!: Date;
}
