import { type MarkKind, MARK_KINDS } from '@bottega/attendance/domain';
import { Id, Instant, NestedList, OneOf, PageQuery, Text, Whole } from '@bottega/platform/http';
import { REGISTER_LISTS, type RegisterList } from '../queries/list-registers';

/** Nobody sits in a session longer than a day. */
const DAY = 1440;

export class EntryDto {
  @Id() enrolmentId!: string;
  @OneOf(MARK_KINDS) kind!: MarkKind;
  @Whole({ min: 0, max: DAY, optional: true }) lateMinutes?: number;
  @Whole({ min: 0, max: DAY, optional: true }) leftEarlyMinutes?: number;
}

export class TakeAttendanceDto {
  @NestedList(() => EntryDto, { min: 1, max: 500, description: 'Those to mark; the others stay as they are' })
  entries!: EntryDto[];
}

export class ReopenRegisterDto {
  @Text({ max: 500, description: 'Stays beside every correction' }) reason!: string;
}

export class RegistersQuery extends PageQuery {
  @OneOf(REGISTER_LISTS) list!: RegisterList;
}

export class TeachingQuery {
  @Instant({ optional: true, description: 'Half a year ago by default' }) from?: string;
  @Instant({ optional: true, description: 'In half a year by default' }) to?: string;
}

export class MyAttendanceQuery extends PageQuery {
  @Id({ optional: true }) editionId?: string;
}
