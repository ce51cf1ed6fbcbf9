import { Injectable } from '@nestjs/common';
import { Clock, WEEKDAYS } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { bandsOf } from '@bottega/scheduling/domain';
import type { CentreView, VenueView } from '../http/place.view';

type VenueRecord = Omit<VenueView, 'bands'>;

@Injectable()
export class ListVenues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  centres(): Promise<CentreView[]> {
    return this.database.query('SELECT id, name, zone, version FROM scheduling.centre ORDER BY name');
  }

  /** All venues, or the one asked for; nobody has more of them than fit a page. */
  async venues(id: string | null = null): Promise<VenueView[]> {
    const rows = await this.database.query<VenueRecord>(
      `SELECT venue.id, venue.centre_id AS "centreId", venue.name, address, city, zone, access_notes AS "accessNotes",
              keeps_holidays AS "keepsHolidays", venue.version,
              (SELECT coalesce(json_agg(json_build_object(
                        'id', id, 'name', name, 'capacity', capacity, 'setUpMinutes', set_up_minutes,
                        'clearUpMinutes', clear_up_minutes, 'layouts', layouts, 'equipment', equipment,
                        'accessible', accessible, 'remote', remote, 'version', version) ORDER BY remote, name), '[]')
                 FROM scheduling.space WHERE venue_id = venue.id) AS spaces,
              (SELECT coalesce(json_agg(json_build_object(
                        'weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at)
                        ORDER BY array_position($3::text[], weekday), opens_at), '[]')
                 FROM scheduling.opening_hours WHERE venue_id = venue.id) AS openings,
              (SELECT coalesce(json_agg(json_build_object(
                        'id', id, 'from', from_date, 'to', to_date, 'reason', reason) ORDER BY from_date, id), '[]')
                 FROM scheduling.closure
                WHERE venue_id = venue.id AND to_date >= ($2::timestamptz AT TIME ZONE venue.zone)::date) AS closures
         FROM scheduling.venue
        WHERE $1::uuid IS NULL OR venue.id = $1
        ORDER BY venue.name, venue.id`,
      [id, this.clock.now(), WEEKDAYS],
    );
    return rows.map((row) => ({ ...row, bands: row.openings.flatMap(bandsOf) }));
  }

  async sessionsDuring(venueId: string, from: string, to: string): Promise<number> {
    const row = await this.database.one<{ sessions: number }>(
      `SELECT count(*)::integer AS sessions FROM scheduling.session
         JOIN scheduling.space ON space.id = session.space_id
        WHERE space.venue_id = $1 AND session.status = 'planned' AND session.local_date BETWEEN $2 AND $3`,
      [venueId, from, to],
    );
    return row!.sessions;
  }
}
