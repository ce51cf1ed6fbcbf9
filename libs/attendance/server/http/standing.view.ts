import { ApiProperty } from '@nestjs/swagger';
import type { Margin, Standing } from '@bottega/attendance/domain';

class MarginView implements Margin {
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ type: 'integer', description: 'Whichever they are' }) sessions!: number;
}

/** Shares are tenths of a percent: 75 % is 750. */
export class StandingView implements Standing {
  @ApiProperty({ type: 'integer' }) attendedMinutes!: number;
  @ApiProperty({ type: 'integer' }) totalMinutes!: number;
  @ApiProperty({ type: 'integer', example: 900 }) share!: number;
  @ApiProperty({ type: 'integer', example: 750 }) threshold!: number;
  @ApiProperty({ description: 'Whether the threshold is met already' }) granted!: boolean;
  @ApiProperty({ description: 'Whether it can still be met' }) reachable!: boolean;
  @ApiProperty({ type: MarginView, description: 'How much may still be missed' }) canStillMiss!: MarginView;
}
