import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  Day,
  Flag,
  ManyOf,
  NestedList,
  OneOf,
  QueryWhole,
  Text,
  Texts,
  TimeOfDay,
  Whole,
} from '@bottega/platform/http';
import { WEEKDAYS, type Weekday } from '@bottega/platform/kernel';
import { type Layout, LAYOUTS } from '@bottega/scheduling/domain';

const CHANGED = { skipNullProperties: false };

export class CentreBody {
  @Text({ max: 120 }) name!: string;
  @Text({ max: 60, description: 'IANA time zone, such as Europe/Rome' }) zone!: string;
}

export class CentreChange extends PartialType(CentreBody, CHANGED) {}

export class VenueBody {
  @Text({ max: 120 }) name!: string;
  @Text({ max: 200 }) address!: string;
  @Text({ max: 80 }) city!: string;
  @Text({ max: 60, optional: true, description: 'That of its centre when not given' }) zone?: string;
  @Text({ min: 0, max: 1000, optional: true }) accessNotes?: string;
  @Flag({ optional: true, description: 'Whether it stays closed on national holidays' }) keepsHolidays?: boolean;
}

export class VenueChange extends PartialType(VenueBody, CHANGED) {}

class SpaceFields {
  @Text({ max: 120 }) name!: string;
  @Whole({ min: 1, max: 2000 }) capacity!: number;
  @Whole({ min: 0, max: 240, optional: true }) setUpMinutes?: number;
  @Whole({ min: 0, max: 240, optional: true }) clearUpMinutes?: number;
  @ManyOf(LAYOUTS, { optional: true }) layouts?: Layout[];
  @Texts({ max: 60, items: 40, optional: true }) equipment?: string[];
  @Flag({ optional: true }) accessible?: boolean;
}

export class SpaceBody extends SpaceFields {
  @Flag({ optional: true, description: 'A video room, which any number of sessions share' }) remote?: boolean;
}

export class SpaceChange extends PartialType(SpaceFields, CHANGED) {}

export class OpeningBody {
  @OneOf(WEEKDAYS) weekday!: Weekday;
  @TimeOfDay() opensAt!: string;
  @TimeOfDay({ description: 'At or before the opening it means after midnight' }) closesAt!: string;
}

export class OpeningHoursBody {
  @NestedList(() => OpeningBody, { max: 50 }) openings!: OpeningBody[];
}

export class ClosureBody {
  @Day() from!: string;
  @Day() to!: string;
  @Text({ max: 120 }) reason!: string;
}

export class HolidaysQuery {
  @QueryWhole({ min: 1950, max: 2200 }) year!: number;
}

export class InstructorBody {
  @Text({ min: 0, max: 2000, description: 'Public' }) bio!: string;
  @Texts({ max: 60, items: 40, optional: true }) skills?: string[];
}

/** Where the new thing is. */
export class Created {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
