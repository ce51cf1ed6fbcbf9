import { PartialType } from '@nestjs/swagger';
import {
  Day,
  Flag,
  Id,
  Ids,
  ManyOf,
  Nested,
  OneOf,
  QueryFlag,
  Text,
  Texts,
  TimeOfDay,
  Whole,
} from '@bottega/platform/http';
import { type Disambiguation, WEEKDAYS, type Weekday } from '@bottega/platform/kernel';
import { RECURRENCE_MAX } from '@bottega/scheduling/domain';

const DISAMBIGUATIONS = ['earlier', 'later'] as const;
const MAX_INSTRUCTORS = 10;

class SlotBody {
  @Day() date!: string;
  @TimeOfDay() startTime!: string;
  @TimeOfDay({ description: 'Before the start it falls on the next day' }) endTime!: string;
  @OneOf(DISAMBIGUATIONS, { optional: true, description: 'When the clocks go back and a time comes twice' })
  disambiguation?: Disambiguation;
}

class RecurrenceBody {
  @ManyOf(WEEKDAYS, { min: 1 }) weekdays!: Weekday[];
  @Day() from!: string;
  @TimeOfDay() startTime!: string;
  @TimeOfDay() endTime!: string;
  @Whole({ min: 1, max: RECURRENCE_MAX, optional: true, description: 'How many; days left out do not count' })
  count?: number;
  @Day({ optional: true, description: 'The last day, instead of how many' }) until?: string;
  @Flag({ optional: true, description: 'Leaves out closures and national holidays: so unless said otherwise' })
  skipHolidays?: boolean;
}

/** One session (`slot`) or a weekly series (`recurrence`). */
export class SessionsBody {
  @Id() spaceId!: string;
  @Nested(() => SlotBody, { optional: true }) slot?: SlotBody;
  @Nested(() => RecurrenceBody, { optional: true }) recurrence?: RecurrenceBody;
  @Texts({ max: 200, items: RECURRENCE_MAX, optional: true, description: 'What each session is about, in order' })
  titles?: string[];
  @Ids({ max: MAX_INSTRUCTORS, optional: true, description: 'Those of the edition when not given' })
  instructorIds?: string[];
  @Flag({ optional: true, description: 'Also while the venue is closed' }) evenIfClosed?: boolean;
}

export class SessionChangeBody extends PartialType(SlotBody, { skipNullProperties: false }) {
  @Id({ optional: true }) spaceId?: string;
  @Ids({ max: MAX_INSTRUCTORS, optional: true }) instructorIds?: string[];
  @Text({ min: 0, max: 200, optional: true }) title?: string;
  @Flag({ optional: true, description: 'Also while the venue is closed' }) evenIfClosed?: boolean;
}

export class ShiftBody {
  @Whole({ min: -366, max: 366, description: 'Days later, or earlier when negative' }) days!: number;
  @Flag({ optional: true, description: 'Also while a venue is closed' }) evenIfClosed?: boolean;
}

export class DryRunQuery {
  @QueryFlag({ optional: true, description: 'Says what would happen and changes nothing' }) dryRun?: boolean;
}
