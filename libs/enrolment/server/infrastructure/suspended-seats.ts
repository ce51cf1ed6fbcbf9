import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SuspendedCoverRow, SuspendedGrantRow, SuspendedSeatRow } from './suspended.rows';

export interface SeatLeft {
  id: string;
  left: number;
}

/** Seats paid for somebody in need, and what they cover. Whoever changes several locks them in the order of their ids. */
@Injectable()
export class SuspendedSeats {
  constructor(private readonly uow: UnitOfWork) {}

  async add(row: SuspendedSeatRow): Promise<void> {
    await this.uow.repository(SuspendedSeatRow).insert(row);
  }

  locked(id: string): Promise<SuspendedSeatRow> {
    return this.uow.repository(SuspendedSeatRow).findOneOrFail({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async change(
    id: string,
    change: Partial<Pick<SuspendedSeatRow, 'paid' | 'amount' | 'dueAt' | 'endedAt'>>,
  ): Promise<void> {
    await this.uow.repository(SuspendedSeatRow).update({ id }, change);
  }

  /** Nobody grants what is there until the transaction ends. */
  async lockThoseFor(courseId: string): Promise<void> {
    await this.uow.query(
      `SELECT FROM enrolment.suspended_seat WHERE paid AND used < amount AND (course_id = $1 OR course_id IS NULL)
        ORDER BY id FOR NO KEY UPDATE`,
      [courseId],
    );
  }

  /** Those for this course before those for any, in the order they were given. */
  leftFor(courseId: string): Promise<SeatLeft[]> {
    return this.uow.query(
      `SELECT id, amount - used AS left FROM enrolment.suspended_seat
        WHERE paid AND used < amount AND (course_id = $1 OR course_id IS NULL)
        ORDER BY course_id IS NULL, created_at, id`,
      [courseId],
    );
  }

  async grant(grant: SuspendedGrantRow, covers: readonly { seatId: string; amount: number }[]): Promise<void> {
    await this.uow.repository(SuspendedGrantRow).insert(grant);
    await this.uow
      .repository(SuspendedCoverRow)
      .insert(covers.map((cover) => ({ ...cover, grantId: grant.id, returned: false })));
  }

  grantFor(enrolmentId: string): Promise<SuspendedGrantRow | null> {
    return this.uow.repository(SuspendedGrantRow).findOneBy({ enrolmentId });
  }

  /** The place goes on as another one, and what covers it with it. */
  async move(from: string, to: string): Promise<void> {
    await this.uow
      .repository(SuspendedGrantRow)
      .update({ enrolmentId: from, returnedAt: IsNull() }, { enrolmentId: to });
  }

  /** Why somebody was given a seat is theirs: it goes when they do. */
  async forgetReasons(personId: string): Promise<void> {
    await this.uow.query(
      `UPDATE enrolment.suspended_grant SET reason = '–' WHERE enrolment_id IN
              (SELECT id FROM enrolment.enrolment WHERE participant_id = $1)`,
      [personId],
    );
  }

  /** Giving back twice is giving back once. */
  async giveBack(enrolmentId: string, at: Date): Promise<void> {
    const given = { enrolmentId, returnedAt: IsNull() };
    const grant = await this.uow
      .repository(SuspendedGrantRow)
      .findOne({ where: given, lock: { mode: 'for_no_key_update' } });
    if (!grant) return;
    await this.uow.query(
      `SELECT FROM enrolment.suspended_seat
        WHERE id IN (SELECT seat_id FROM enrolment.suspended_cover WHERE grant_id = $1) ORDER BY id FOR NO KEY UPDATE`,
      [grant.id],
    );
    await this.uow.repository(SuspendedGrantRow).update({ id: grant.id }, { returnedAt: at });
    await this.uow.repository(SuspendedCoverRow).update({ grantId: grant.id }, { returned: true });
  }
}
