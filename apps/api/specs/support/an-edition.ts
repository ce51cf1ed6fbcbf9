import { Events } from '@bottega/platform/jobs';
import { Clock, newId, toPeriod } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EditionPlanned, type EditionPrices } from '@bottega/scheduling/server';
import type { TestApp } from './test-app';

export interface AnEdition {
  editionId: string;
  courseId: string;
  sessionIds: string[];
}

export interface EditionWish {
  capacity?: number;
  status?: string;
  prices?: EditionPrices | null;
  /** Local days in Rome. */
  days?: string[];
  /** On each of them. */
  hours?: [startTime: string, endTime: string];
  title?: string;
}

export const FREE: EditionPrices = { coworker: 0, resident: 0, external: 0 };

/** A published course with an edition on the given evenings, written straight into the tables of its owners. */
export async function anEdition({ app }: TestApp, wish: EditionWish = {}): Promise<AnEdition> {
  const {
    capacity = 10,
    status = 'confirmed',
    prices = FREE,
    days = ['2027-01-14', '2027-01-21'],
    hours: [startTime, endTime] = ['18:30', '20:30'],
    title = 'Il primo robot',
  } = wish;
  const uow = app.get(UnitOfWork);
  const now = app.get(Clock).now();
  const [courseId, centreId, venueId, spaceId, editionId] = Array.from({ length: 5 }, () => newId());
  const sessionIds = days.map(() => newId());
  await uow.run(async () => {
    await uow.query(
      `INSERT INTO catalogue.course (id, slug, status, title, summary, description, topics, topic_words, format, level, language,
         audiences, outcomes, skills, digcomp, prerequisites, to_bring, total_minutes, full_until_hours, part_until_hours,
         part_percent, created_at, updated_at, certificate_kind)
       VALUES ($1, $2, 'published', $3, 'Sommario', 'Descrizione', '{robotics}', 'robotica', 'lab', 'starter', 'it',
         '{everyone}', '{Accendere un LED}', '{Arduino}', '{}', '', '', $4, 48, 24, 50, $5, $5, 'attendance')`,
      [courseId, `corso-${courseId}`, title, Math.max(1, days.length) * 120, now],
    );
    await uow.query(`INSERT INTO scheduling.centre (id, name, zone, created_at) VALUES ($1, $2, 'Europe/Rome', $3)`, [
      centreId,
      `Centro ${centreId}`,
      now,
    ]);
    await uow.query(
      `INSERT INTO scheduling.venue (id, centre_id, name, address, city, zone, access_notes, created_at)
       VALUES ($1, $2, 'Officina', 'via del Lavoro 12', 'Milano', 'Europe/Rome', '', $3)`,
      [venueId, centreId, now],
    );
    await uow.query(
      `INSERT INTO scheduling.space (id, venue_id, name, capacity, created_at) VALUES ($1, $2, 'Laboratorio', 500, $3)`,
      [spaceId, venueId, now],
    );
    await uow.query(
      `INSERT INTO scheduling.edition (id, course_id, centre_id, title_suffix, status, status_changed_at, capacity, minimum, created_at)
       VALUES ($1, $2, $3, '', $4, $5, $6, 0, $5)`,
      [editionId, courseId, centreId, status, now, capacity],
    );
    for (const [index, date] of days.entries()) {
      const { startsAt, endsAt } = toPeriod({ date, startTime, endTime, zone: 'Europe/Rome' });
      await uow.query(
        `INSERT INTO scheduling.session (id, edition_id, space_id, title, local_date, start_time, end_time, zone, starts_at,
           ends_at, band, status, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $9, $10, 'Europe/Rome', $6, $7, 'evening', 'planned', $8, $8)`,
        [
          ...[sessionIds[index], editionId, spaceId, `Incontro ${index + 1}`, date, startsAt, endsAt, now],
          ...[startTime, endTime],
        ],
      );
    }
    await app.get(Events).publish(EditionPlanned, { editionId: editionId!, capacity, prices });
  });
  return { editionId: editionId!, courseId: courseId!, sessionIds };
}
