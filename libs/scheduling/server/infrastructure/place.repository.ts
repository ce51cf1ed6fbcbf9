import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import { checkSeen, UnitOfWork, violates } from '@bottega/platform/persistence';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { CentreRow, ClosureRow, InstructorRow, OpeningHoursRow, SpaceRow, VenueRow } from './place.rows';

type NamedRow = CentreRow | VenueRow | SpaceRow;

/** Centres, venues, spaces and what belongs to them. */
@Injectable()
export class PlaceRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Nobody else changes it meanwhile. With a version, refused when it is no longer that one. */
  async centre(id: string, seen?: number): Promise<CentreRow> {
    return (await this.locked(CentreRow, id, seen)) ?? refuse(schedulingErrors('centre-not-found', { centreId: id }));
  }

  async venue(id: string, seen?: number): Promise<VenueRow> {
    return (await this.locked(VenueRow, id, seen)) ?? refuse(schedulingErrors('venue-not-found', { venueId: id }));
  }

  async space(id: string, seen?: number): Promise<SpaceRow> {
    return (await this.locked(SpaceRow, id, seen)) ?? refuse(schedulingErrors('space-not-found', { spaceId: id }));
  }

  add<Row extends NamedRow>(kind: new () => Row, row: Row): Promise<void> {
    return this.refusingTakenName(row, this.uow.repository(kind).insert(row as never));
  }

  change<Row extends NamedRow>(kind: new () => Row, { id, ...row }: Row): Promise<void> {
    const changes = { ...row, version: row.version + 1 };
    return this.refusingTakenName(row, this.uow.repository(kind).update(id, changes as never));
  }

  async replaceHours(venue: VenueRow, hours: Omit<OpeningHoursRow, 'venueId'>[]): Promise<void> {
    const { id: venueId } = venue;
    await this.change(VenueRow, venue);
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

  private async locked<Row extends NamedRow>(kind: new () => Row, id: string, seen?: number): Promise<Row | null> {
    const where = { id } as FindOptionsWhere<Row>;
    const row = await this.uow.repository(kind).findOne({ where, lock: { mode: 'for_no_key_update' } });
    if (row) checkSeen(row, seen);
    return row;
  }

  /** Two places of the same name side by side would be taken for each other. */
  private async refusingTakenName({ name }: { name: string }, write: Promise<unknown>): Promise<void> {
    try {
      await write;
    } catch (error) {
      const taken = ['centre_name', 'venue_name', 'space_name'].some((constraint) => violates(error, constraint));
      throw taken ? schedulingErrors('name-taken', { name }) : error;
    }
  }
}

function refuse(error: Error): never {
  throw error;
}
