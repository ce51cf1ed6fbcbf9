import { Global, Module } from '@nestjs/common';
import { AddPlace } from './application/add-place';
import { AdvanceEditions } from './application/advance-editions';
import { AnnounceEdition } from './application/announce-edition';
import { CancelSession } from './application/cancel-session';
import { ChangeEdition } from './application/change-edition';
import { ChangeEditionStatus } from './application/change-edition-status';
import { DescribeInstructor } from './application/describe-instructor';
import { KeepCentres } from './application/keep-centres';
import { KeepClosures } from './application/keep-closures';
import { KeepSpaces } from './application/keep-spaces';
import { KeepVenues } from './application/keep-venues';
import { MoveSession } from './application/move-session';
import { PlanEdition } from './application/plan-edition';
import { PlanSessions } from './application/plan-sessions';
import { SetOpeningHours } from './application/set-opening-hours';
import { ShiftSessions } from './application/shift-sessions';
import { Calendars } from './calendar/calendars';
import { EditionsExportController } from './http/editions-export.controller';
import { CalendarController } from './http/calendar.controller';
import { EditionsController } from './http/editions.controller';
import { InstructorsController } from './http/instructors.controller';
import { PlacesController } from './http/places.controller';
import { ProgrammeController } from './http/programme.controller';
import { SessionsController } from './http/sessions.controller';
import { EditionRepository } from './infrastructure/edition.repository';
import { Occupancies } from './infrastructure/occupancies';
import { PlaceRepository } from './infrastructure/place.repository';
import { SessionRepository } from './infrastructure/session.repository';
import { EditionAnnounced } from './messages/edition-announced.message';
import { Advice } from './planning/advice';
import { Planner } from './planning/planner';
import { PlanningFacts } from './planning/planning-facts';
import { CalendarSessions } from './queries/calendar-sessions';
import { EditionSummaries } from './queries/edition-summaries';
import { EditionViews } from './queries/edition-views';
import { FeedSessions } from './queries/feed-sessions';
import { PersonalTeaching } from './queries/personal-teaching';
import { ListInstructors } from './queries/list-instructors';
import { ListVenues } from './queries/list-venues';
import { SessionSummaries } from './queries/session-summaries';
import { SessionViews } from './queries/session-views';
import { StaffEditions } from './queries/staff-editions';
import { Programme } from './scheduling.port';

const useCases = [
  AddPlace,
  AdvanceEditions,
  AnnounceEdition,
  CancelSession,
  ChangeEdition,
  ChangeEditionStatus,
  DescribeInstructor,
  KeepCentres,
  KeepClosures,
  KeepSpaces,
  KeepVenues,
  MoveSession,
  PlanEdition,
  PlanSessions,
  SetOpeningHours,
  ShiftSessions,
];
const queries = [
  CalendarSessions,
  StaffEditions,
  EditionSummaries,
  EditionViews,
  FeedSessions,
  PersonalTeaching,
  ListInstructors,
  ListVenues,
  SessionSummaries,
  SessionViews,
];
const planning = [Advice, Planner, PlanningFacts];
const repositories = [EditionRepository, Occupancies, PlaceRepository, SessionRepository];

@Global()
@Module({
  controllers: [
    EditionsExportController,
    CalendarController,
    EditionsController,
    InstructorsController,
    PlacesController,
    ProgrammeController,
    SessionsController,
  ],
  providers: [...useCases, ...queries, ...planning, ...repositories, Calendars, EditionAnnounced, Programme],
  exports: [Programme],
})
export class SchedulingModule {}
