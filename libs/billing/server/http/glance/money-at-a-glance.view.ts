import { ApiProperty } from '@nestjs/swagger';
import { INCOME_KINDS, type IncomeKind, MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

export class MovedView {
  @ApiProperty({ type: MoneyView }) income!: MoneyView;
  @ApiProperty({ type: MoneyView, description: 'Given back, and payments that were none' }) givenBack!: MoneyView;
  @ApiProperty({ type: MoneyView }) net!: MoneyView;
}

export class MovedByMethodView extends MovedView {
  @ApiProperty({ enum: MONEY_METHODS }) method!: MoneyMethod;
}

export class MovedByKindView extends MovedView {
  @ApiProperty({ enum: [...INCOME_KINDS, 'other'] }) kind!: IncomeKind | 'other';
}

export class CountedMoneyView {
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({ type: MoneyView }) sum!: MoneyView;
}

export class LookedThroughView {
  @ApiProperty({ format: 'date' }) until!: string;
  @ApiProperty({ type: 'integer' }) daysAgo!: number;
}

/** What moved in a period, as the payment register says, and how things stand now. */
export class MoneyAtAGlanceView {
  @ApiProperty({ type: MovedView }) total!: MovedView;
  @ApiProperty({ type: [MovedByMethodView] }) methods!: MovedByMethodView[];
  @ApiProperty({ type: [MovedByKindView] }) kinds!: MovedByKindView[];
  @ApiProperty({ type: CountedMoneyView, description: 'Orders still to be paid' }) owedToUs!: CountedMoneyView;
  @ApiProperty({ type: CountedMoneyView }) toGiveBack!: CountedMoneyView;
  @ApiProperty({ type: CountedMoneyView, description: 'Movements that nobody has decided about yet' })
  undecided!: CountedMoneyView;
  @ApiProperty({ type: LookedThroughView, nullable: true, description: 'The last day the account has been seen until' })
  lookedThrough!: LookedThroughView | null;
}
