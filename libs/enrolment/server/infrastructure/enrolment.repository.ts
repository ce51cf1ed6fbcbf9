import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import {
  type EnrolmentStatus,
  enrolmentErrors,
  occupiesSeat,
  OCCUPYING_STATUSES,
  type Hold,
} from '@bottega/enrolment/domain';
import { Events } from '@bottega/platform/jobs';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SeatsFreed } from '../enrolment.events';
import { EnrolmentRow, TransitionRow } from './enrolment.rows';

export interface Change {
  to: EnrolmentStatus;
  at: Date;
  /** Null when the system acts by itself. */
  actorId: string | null;
  reason: string;
}

@Injectable()
export class EnrolmentRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** The place this person holds in this edition, whatever its status, as long as it occupies a seat. */
  active(editionId: string, participantId: string): Promise<EnrolmentRow | null> {
    return this.uow.repository(EnrolmentRow).findOneBy({ editionId, participantId, status: In(OCCUPYING_STATUSES) });
  }

  /** Locks the enrolment until the transaction ends. @throws enrolment.not-found */
  async locked(id: string): Promise<EnrolmentRow> {
    const row = await this.uow.repository(EnrolmentRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw enrolmentErrors('not-found');
    return row;
  }

  /** The history goes first and the place last: its row is what contends for the seat, and is held the least this way. */
  async insert(row: EnrolmentRow, actorId: string, reason: string): Promise<void> {
    await this.record(row.id, null, { to: row.status, at: row.createdAt, actorId, reason });
    await this.uow.repository(EnrolmentRow).insert(row);
  }

  async change(row: EnrolmentRow, change: Change): Promise<void> {
    await this.record(row.id, row.status, change);
    await this.uow.repository(EnrolmentRow).update({ id: row.id }, { status: change.to, statusSince: change.at });
    if (occupiesSeat(row.status) && !occupiesSeat(change.to)) {
      await this.events.publish(SeatsFreed, { editionId: row.editionId });
    }
  }

  /** Until when the unpaid place waits for its money. */
  async keepUntil(id: string, { until, lastDay }: Hold): Promise<void> {
    await this.uow.repository(EnrolmentRow).update({ id }, { heldUntil: until, heldThrough: lastDay });
  }

  /** Places that a membership is to pay for and has not paid for yet, locked in the order of their ids. */
  toBePaidBy(membershipId: string): Promise<EnrolmentRow[]> {
    return this.uow.repository(EnrolmentRow).find({
      where: { membershipId, entitlementUsedAt: IsNull(), status: In(OCCUPYING_STATUSES) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async markUsed(id: string, at: Date): Promise<void> {
    await this.uow.repository(EnrolmentRow).update({ id }, { entitlementUsedAt: at });
  }

  /** Nobody who holds a place in the edition leaves it until the transaction ends. */
  async lockAllOf(editionId: string): Promise<void> {
    await this.uow.repository(EnrolmentRow).find({
      select: { id: true },
      where: { editionId, status: In(OCCUPYING_STATUSES) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async record(enrolmentId: string, fromStatus: EnrolmentStatus | null, change: Change): Promise<void> {
    const { to: toStatus, at, actorId, reason } = change;
    await this.uow
      .repository(TransitionRow)
      .insert({ id: newId(), enrolmentId, fromStatus, toStatus, at, actorId, reason });
  }
}
