import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '@bottega/platform/http';

export class UsualCourseView {
  @ApiProperty({ type: MoneyView }) price!: MoneyView;
  @ApiProperty({ type: 'integer' }) minutes!: number;
}

export class WorthView {
  @ApiProperty({ type: 'integer', description: 'How many of the courses it would have paid for' }) covered!: number;
  @ApiProperty({ type: MoneyView, description: 'The membership, and the courses it would not have paid for' })
  spent!: MoneyView;
}

export class ComparedPlanView {
  @ApiProperty({ format: 'uuid' }) planId!: string;
  @ApiProperty({ type: UsualCourseView, nullable: true, description: 'Half of those it is good for cost less' })
  usual!: UsualCourseView | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many usual courses come to its price, if it grants as many',
  })
  paysFrom!: number | null;
  @ApiProperty({ type: WorthView, nullable: true, description: 'With the courses of whoever asks' })
  lastYear!: WorthView | null;
}

export class LastYearView {
  @ApiProperty({ type: 'integer', description: 'Begun in the last twelve months, and not free' }) courses!: number;
  @ApiProperty({ type: MoneyView, description: 'What they came to, without a membership' }) cost!: MoneyView;
}

export class ComparisonView {
  @ApiProperty({ type: [ComparedPlanView], description: 'Those on sale' }) plans!: ComparedPlanView[];
  @ApiProperty({ type: LastYearView, nullable: true }) lastYear!: LastYearView | null;
}
