import { Injectable } from '@nestjs/common';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { CentreRow, ClosureRow, InstructorRow, OpeningHoursRow, SpaceRow, VenueRow } from './place.rows';

type NamedRow = CentreRow | VenueRow | SpaceRow;

/** Centres, venues, spaces and what belongs to them. */
@Injectable()
export class PlaceRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async centre(id: string): Promise<CentreRow> {
    const row = await this.uow.repository(CentreRow).findOneBy({ id });
    if (!row) throw schedulingErrors('centre-not-found', { centreId: id });
    return row;
  }

  async venue(id: string): Promise<VenueRow> {
    const row = await this.uow.repository(VenueRow).findOneBy({ id });
    if (!row) throw schedulingErrors('venue-not-found', { venueId: id });
    return row;
  }

  async space(id: string): Promise<SpaceRow> {
    const row = await this.uow.repository(SpaceRow).findOneBy({ id });
    if (!row) throw schedulingErrors('space-not-found', { spaceId: id });
    return row;
  }

  /** Two places of the same name side by side would be taken for each other: refused. */
  async save<Row extends NamedRow>(kind: new () => Row, row: Row): Promise<void> {
    try {
      await this.uow.manager.save(kind, row as never);
    } catch (error) {
      const taken = ['centre_name', 'venue_name', 'space_name'].some((constraint) => violates(error, constraint));
      throw taken ? schedulingErrors('name-taken', { name: row.name }) : error;
    }
  }

  async replaceHours(venueId: string, hours: Omit<OpeningHoursRow, 'venueId'>[]): Promise<void> {
    await this.uow.repository(OpeningHoursRow).delete({ venueId });
    await this.uow.repository(OpeningHoursRow).insert(hours.map((opening) => ({ ...opening, venueId })));
  }

  async addClosure(row: ClosureRow): Promise<void> {
    await this.uow.repository(ClosureRow).insert(row);
  }

  async removeClosure(id: string): Promise<ClosureRow> {
    const row = await this.uow.repository(ClosureRow).findOneBy({ id });
    if (!row) throw schedulingErrors('closure-not-found', { closureId: id });
    await this.uow.repository(ClosureRow).delete({ id });
    return row;
  }

  async saveInstructor(row: InstructorRow): Promise<void> {
    await this.uow.repository(InstructorRow).upsert(row, ['personId']);
  }
}
