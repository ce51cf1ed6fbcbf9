import { PartialType } from '@nestjs/swagger';
import { Day, Id, Nested, NestedList, OneOf, Text, Texts, Whole, PageQuery } from '@bottega/platform/http';
import { EDITION_STATUSES, type EditionStatus, type Layout, LAYOUTS } from '@bottega/scheduling/domain';

const MAX_CENTS = 10_000_000;
const INSTRUCTOR_ROLES = ['lead', 'assistant'] as const;

export class PricesBody {
  @Whole({ min: 0, max: MAX_CENTS, description: 'Cents' }) coworker!: number;
  @Whole({ min: 0, max: MAX_CENTS, description: 'Cents' }) resident!: number;
  @Whole({ min: 0, max: MAX_CENTS, description: 'Cents' }) external!: number;
}

export class EditionInstructorBody {
  @Id() personId!: string;
  @OneOf(INSTRUCTOR_ROLES) role!: 'lead' | 'assistant';
}

class EditionFields {
  @Text({ min: 0, max: 80, optional: true, description: 'What tells it from its sisters: «di gennaio»' })
  titleSuffix?: string;
  @Whole({ min: 1, max: 2000 }) capacity!: number;
  @Whole({ min: 0, max: 2000, optional: true }) minimum?: number;
  @Day({ optional: true, nullable: true, description: 'Until when it is decided whether it is held' })
  decidesOn?: string | null;
  @Whole({ min: 0, max: MAX_CENTS, optional: true, nullable: true, description: 'Cents: what holding it costs' })
  fixedCost?: number | null;
  @Whole({ min: 0, max: MAX_CENTS, optional: true, description: 'Cents, for each who takes part' })
  costPerPerson?: number;
  @OneOf(LAYOUTS, { optional: true, nullable: true }) layout?: Layout | null;
  @Texts({ max: 60, items: 40, optional: true, description: 'What its spaces must have' }) equipment?: string[];
  @Text({ min: 0, max: 4000, optional: true, description: 'For those who have a place, once it is confirmed' })
  joiningInstructions?: string;
  @NestedList(() => EditionInstructorBody, { max: 20, optional: true }) instructors?: EditionInstructorBody[];
}

export class EditionBody extends EditionFields {
  @Id() centreId!: string;
  @Nested(() => PricesBody, { optional: true, nullable: true, description: 'Null while there is no price list' })
  prices?: PricesBody | null;
}

export class EditionChangeBody extends PartialType(EditionFields, { skipNullProperties: false }) {}

export class ReasonBody {
  @Text({ max: 500, description: 'Told to whoever is enrolled' }) reason!: string;
}

export class StaffEditionsQuery extends PageQuery {
  @Id({ optional: true }) courseId?: string;
  @Id({ optional: true }) centreId?: string;
  @OneOf(EDITION_STATUSES, { optional: true }) status?: EditionStatus;
}
