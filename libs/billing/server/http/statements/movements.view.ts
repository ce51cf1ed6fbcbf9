import { ApiProperty } from '@nestjs/swagger';
import { CERTAINTIES, type Certainty, MATCH_REASONS, type MatchReason } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

const DECISIONS = ['matched', 'returned', 'set-aside'] as const;

class MatchedOrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() payerName!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: MoneyView }) paid!: MoneyView;
}

export class MovementDecisionView {
  @ApiProperty({ enum: DECISIONS }) kind!: (typeof DECISIONS)[number];
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: [MatchedOrderView] }) orders!: MatchedOrderView[];
  @ApiProperty({ type: MoneyView, nullable: true, description: 'What nothing asks for' }) surplus!: MoneyView | null;
}

class SuggestedOrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() payerName!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: MoneyView, description: 'What would settle it' }) missing!: MoneyView;
}

export class SuggestionView {
  @ApiProperty({ enum: CERTAINTIES }) certainty!: Certainty;
  @ApiProperty({ enum: MATCH_REASONS, isArray: true }) reasons!: MatchReason[];
  @ApiProperty({ type: [SuggestedOrderView] }) orders!: SuggestedOrderView[];
}

export class MovementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) bookedOn!: string;
  @ApiProperty({ type: MoneyView }) amount!: MoneyView;
  @ApiProperty({ type: String, nullable: true }) payer!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'IT•• 3456' }) payerIban!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ type: MovementDecisionView, nullable: true }) decision!: MovementDecisionView | null;
  @ApiProperty({ type: [SuggestionView], description: 'While nothing is decided' }) suggestions!: SuggestionView[];
}

export class ConfirmedView {
  @ApiProperty() confirmed!: number;
}
