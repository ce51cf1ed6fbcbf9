import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { AddEditionCosts1700000010401 } from './infrastructure/migrations/add-edition-costs';
import { CountVersions1700000010220 } from './infrastructure/migrations/count-versions';
import { CreatePlaces1700000003001 } from './infrastructure/migrations/create-places';
import { CreateProgramme1700000003002 } from './infrastructure/migrations/create-programme';
import { FindEditionsByDay1700000020610 } from './infrastructure/migrations/find-editions-by-day';
import { CentreRow, ClosureRow, InstructorRow, OpeningHoursRow, SpaceRow, VenueRow } from './infrastructure/place.rows';
import { EditionInstructorRow, EditionRow, SessionInstructorRow, SessionRow } from './infrastructure/programme.rows';
import { SchedulingModule } from './scheduling.module';

export const scheduling = defineCapability({
  name: 'scheduling',
  schema: 'scheduling',
  module: SchedulingModule,
  entities: [
    CentreRow,
    VenueRow,
    SpaceRow,
    OpeningHoursRow,
    ClosureRow,
    InstructorRow,
    EditionRow,
    EditionInstructorRow,
    SessionRow,
    SessionInstructorRow,
  ],
  migrations: [
    CreatePlaces1700000003001,
    CreateProgramme1700000003002,
    AddEditionCosts1700000010401,
    CountVersions1700000010220,
    FindEditionsByDay1700000020610,
  ],
  reads: ['billing', 'catalogue', 'enrolment', 'identity'],
  checks,
});
