import { Injectable } from '@nestjs/common';
import { attendanceErrors } from '@bottega/attendance/domain';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { SignSheetFacts } from '../pdf/sign-sheet-facts';
import { RegisterRoster } from './register-roster';
import { ShowRegister } from './show-register';

type Setting = Pick<SignSheetFacts, 'issuer' | 'courseCode' | 'titleSuffix' | 'remote' | 'venueAddress' | 'zone'>;

/** What stands on the sheet that those who hold a place sign at a session. */
@Injectable()
export class SignSheet {
  constructor(
    private readonly database: Database,
    private readonly register: ShowRegister,
    private readonly roster: RegisterRoster,
    private readonly clock: Clock,
  ) {}

  async of(sessionId: string): Promise<SignSheetFacts> {
    const register = await this.register.run(sessionId);
    const setting = await this.database.one<Setting>(
      `SELECT course.external_code AS "courseCode", edition.title_suffix AS "titleSuffix", space.remote, session.zone,
              concat_ws(', ', venue.address, venue.city) AS "venueAddress",
              json_build_object('legalName', issuer.legal_name, 'address', issuer.address, 'taxCode', issuer.tax_code) AS issuer
         FROM scheduling.session
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
         JOIN scheduling.space ON space.id = session.space_id
         JOIN scheduling.venue ON venue.id = space.venue_id
         JOIN certificates.issuer ON true
        WHERE session.id = $1`,
      [sessionId],
    );
    if (!setting || register.cancelled) throw attendanceErrors('session-not-found');
    const people = await this.roster.of({ id: sessionId, editionId: register.editionId });
    return {
      ...register,
      ...setting,
      topic: register.title,
      learners: people.filter(({ holdsPlace }) => holdsPlace),
      printedAt: this.clock.now(),
    };
  }
}
