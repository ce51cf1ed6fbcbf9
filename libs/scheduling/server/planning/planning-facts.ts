import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import {
  type Occupancy,
  type OpeningHours,
  type PlannedSession,
  schedulingErrors,
  type Space,
} from '@bottega/scheduling/domain';

/** A space with all that decides whether something can be held in it. */
export interface Place extends Space {
  setUpMinutes: number;
  clearUpMinutes: number;
  remote: boolean;
  centreId: string;
  venueId: string;
  venueName: string;
  zone: string;
  hours: OpeningHours;
}

const PLACE = `
  SELECT space.id, space.name, space.capacity, space.layouts, space.equipment, space.set_up_minutes AS "setUpMinutes",
         space.clear_up_minutes AS "clearUpMinutes", space.remote, venue.centre_id AS "centreId",
         venue.id AS "venueId", venue.name AS "venueName", venue.zone,
         json_build_object(
           'keepsHolidays', venue.keeps_holidays,
           'openings', (SELECT coalesce(json_agg(json_build_object(
                                 'weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at)), '[]')
                          FROM scheduling.opening_hours WHERE venue_id = venue.id),
           'closures', (SELECT coalesce(json_agg(json_build_object(
                                 'from', from_date, 'to', to_date, 'reason', reason)), '[]')
                          FROM scheduling.closure WHERE venue_id = venue.id)) AS hours
    FROM scheduling.space JOIN scheduling.venue ON venue.id = space.venue_id`;

@Injectable()
export class PlanningFacts {
  constructor(private readonly database: Database) {}

  async place(spaceId: string): Promise<Place> {
    const place = (await this.places([spaceId])).get(spaceId);
    if (!place) throw schedulingErrors('space-not-found', { spaceId });
    return place;
  }

  async places(spaceIds: readonly string[]): Promise<Map<string, Place>> {
    const places = await this.database.query<Place>(`${PLACE} WHERE space.id = ANY($1)`, [spaceIds]);
    return new Map(places.map((place) => [place.id, place]));
  }

  /** The rooms of a centre; a video room is not one. */
  roomsOf(centreId: string): Promise<Place[]> {
    return this.database.query(`${PLACE} WHERE venue.centre_id = $1 AND NOT space.remote`, [centreId]);
  }

  async nameOf({ kind, resourceId }: Pick<Occupancy, 'kind' | 'resourceId'>): Promise<string> {
    const sql =
      kind === 'space'
        ? 'SELECT name FROM scheduling.space WHERE id = $1'
        : `SELECT concat_ws(' ', given_name, family_name) AS name FROM identity.person WHERE id = $1`;
    return (await this.database.one<{ name: string }>(sql, [resourceId]))?.name ?? '';
  }

  /** The sessions that hold any of these spaces and instructors at any time between two instants. */
  async holding(
    resources: { spaceIds: string[]; instructorIds: string[] },
    from: Date,
    to: Date,
  ): Promise<PlannedSession[]> {
    const rows = await this.database.query<PlannedSession & { startsAt: Date; endsAt: Date }>(
      `SELECT session.id, course.title, session.starts_at AS "startsAt", session.ends_at AS "endsAt",
              held.resource_id AS "spaceId",
              coalesce(extract(epoch FROM session.starts_at - lower(held.during)) / 60, 0)::integer AS "setUpMinutes",
              coalesce(extract(epoch FROM upper(held.during) - session.ends_at) / 60, 0)::integer AS "clearUpMinutes",
              ARRAY(SELECT resource_id FROM scheduling.occupancy
                     WHERE session_id = session.id AND resource_kind = 'instructor')::text[] AS "instructorIds"
         FROM scheduling.session
         JOIN scheduling.edition ON edition.id = session.edition_id
         JOIN catalogue.course ON course.id = edition.course_id
         LEFT JOIN scheduling.occupancy held ON held.session_id = session.id AND held.resource_kind = 'space'
        WHERE session.id IN (
              SELECT session_id FROM scheduling.occupancy
               WHERE during && tstzrange($3, $4)
                 AND (resource_kind = 'space' AND resource_id = ANY($1)
                      OR resource_kind = 'instructor' AND resource_id = ANY($2)))
        ORDER BY session.starts_at, session.id`,
      [resources.spaceIds, resources.instructorIds, from, to],
    );
    return rows.map(({ startsAt, endsAt, ...session }) => ({ ...session, period: { startsAt, endsAt } }));
  }
}
