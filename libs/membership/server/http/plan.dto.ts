import { PartialType } from '@nestjs/swagger';
import {
  ENTITLEMENT_UNITS,
  type EntitlementUnit,
  PLAN_KINDS,
  type PlanKind,
  SCOPE_KINDS,
  type ScopeKind,
} from '@bottega/membership/domain';
import { Flag, Nested, NestedList, OneOf, Text, Texts, Whole } from '@bottega/platform/http';

const MOST_CENTS = 1_000_000;

export class GrantBody {
  @OneOf(ENTITLEMENT_UNITS) unit!: EntitlementUnit;
  @Whole({ min: 1, max: 10_000 }) amount!: number;
}

export class ScopeBody {
  @OneOf(SCOPE_KINDS) kind!: ScopeKind;
  @Texts({ max: 60, items: 200, description: 'Ids of courses or paths, or names of topics; empty for all' })
  of!: string[];
}

export class WeightBody {
  @Text({ max: 36, description: 'A course' }) courseId!: string;
  @Whole({ min: 1, max: 100, description: 'How many trainings or credits it counts for' }) weight!: number;
}

export class ValidityBody {
  @OneOf(['months', 'social-year']) kind!: 'months' | 'social-year';
  @Whole({ min: 1, max: 60, optional: true, description: 'For how many months' }) months?: number;
  @Text({ max: 5, optional: true, description: 'The day the social year begins: 09-01' }) from?: string;
}

export class PlanPricesBody {
  @Whole({ min: 0, max: MOST_CENTS }) coworker!: number;
  @Whole({ min: 0, max: MOST_CENTS }) resident!: number;
  @Whole({ min: 0, max: MOST_CENTS }) external!: number;
}

export class PlanBody {
  @Text({ max: 120 }) name!: string;
  @Text({ max: 2000 }) description!: string;
  @OneOf(PLAN_KINDS) kind!: PlanKind;
  @Nested(() => GrantBody, { optional: true, nullable: true, description: 'Nothing, for a community membership' })
  grant?: GrantBody | null;
  @Nested(() => ScopeBody) scope!: ScopeBody;
  @NestedList(() => WeightBody, { max: 200, optional: true, description: 'Courses that count for more than one' })
  weights?: WeightBody[];
  @Nested(() => ValidityBody) validity!: ValidityBody;
  @Whole({ min: 0, max: 366, description: 'Days after its end in which one is a member still' }) graceDays!: number;
  @Flag() onSale!: boolean;
  @Nested(() => PlanPricesBody, { optional: true, description: 'In cents; needed to put it on sale' })
  prices?: PlanPricesBody;
}

export class PlanChangeBody extends PartialType(PlanBody, { skipNullProperties: false }) {}
