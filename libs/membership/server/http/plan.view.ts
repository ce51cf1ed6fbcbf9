import { ApiProperty } from '@nestjs/swagger';
import {
  ENTITLEMENT_UNITS,
  type EntitlementUnit,
  PLAN_KINDS,
  type PlanKind,
  SCOPE_KINDS,
  type ScopeKind,
} from '@bottega/membership/domain';
import { MoneyView } from '@bottega/platform/http';

export class GrantView {
  @ApiProperty({ enum: ENTITLEMENT_UNITS }) unit!: EntitlementUnit;
  @ApiProperty({ type: 'integer' }) amount!: number;
}

export class ScopeView {
  @ApiProperty({ enum: SCOPE_KINDS }) kind!: ScopeKind;
  @ApiProperty({ type: [String], description: 'Ids of courses or paths, or names of topics; empty for all' })
  of!: string[];
}

export class WeightView {
  @ApiProperty({ format: 'uuid' }) courseId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) weight!: number;
}

export class ValidityView {
  @ApiProperty({ enum: ['months', 'social-year'] }) kind!: 'months' | 'social-year';
  @ApiProperty({ type: 'integer', nullable: true }) months!: number | null;
  @ApiProperty({ type: String, nullable: true, example: '09-01' }) from!: string | null;
}

export class PlanPricesView {
  @ApiProperty({ type: MoneyView }) coworker!: MoneyView;
  @ApiProperty({ type: MoneyView }) resident!: MoneyView;
  @ApiProperty({ type: MoneyView }) external!: MoneyView;
}

/** A membership one can buy. */
export class PlanView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ enum: PLAN_KINDS }) kind!: PlanKind;
  @ApiProperty({ type: GrantView, nullable: true }) grant!: GrantView | null;
  @ApiProperty({ type: ScopeView }) scope!: ScopeView;
  @ApiProperty({ type: [WeightView] }) weights!: WeightView[];
  @ApiProperty({ type: ValidityView }) validity!: ValidityView;
  @ApiProperty({ type: 'integer' }) graceDays!: number;
  @ApiProperty({ type: PlanPricesView, nullable: true }) prices!: PlanPricesView | null;
}

export class StaffPlanView extends PlanView {
  @ApiProperty() onSale!: boolean;
  @ApiProperty({ type: 'integer', description: 'Memberships of it that have not ended' }) holders!: number;
  @ApiProperty({ type: 'integer' }) version!: number;
}
