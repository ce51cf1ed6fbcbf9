import { ApiProperty } from '@nestjs/swagger';
import type { Label } from '@bottega/platform/kernel';

/** Words in every language we speak. */
export class LabelView implements Label {
  @ApiProperty() it!: string;
  @ApiProperty() en!: string;
}
