import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { canTurnBecome, enrolmentErrors, type PassReason, type WaitingStatus } from '@bottega/enrolment/domain';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SeatPoolRow } from './enrolment.rows';
import { WaitingEntryRow, WaitingTransitionRow } from './waiting.rows';

export interface Step {
  to: WaitingStatus;
  at: Date;
  /** Null when the system acts by itself. */
  actorId: string | null;
  reason: string;
}

/** How many places an edition has, how many are held, how many are waited for. */
export type Pool = Pick<SeatPoolRow, 'capacity' | 'occupied' | 'waiting'>;

/** The queues. Whoever moves in one locks the edition's seats first, always: so turns follow one another. */
@Injectable()
export class WaitingRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws enrolment.edition-not-found */
  async lockQueue(editionId: string): Promise<Pool> {
    const where = { editionId, kind: 'edition', key: '' };
    const pool = await this.uow.repository(SeatPoolRow).findOne({ where, lock: { mode: 'for_no_key_update' } });
    if (!pool) throw enrolmentErrors('edition-not-found');
    return pool;
  }

  /** Locks the queue, then the turn. @throws enrolment.waiting-entry-not-found */
  async locked(id: string): Promise<WaitingEntryRow> {
    const entries = this.uow.repository(WaitingEntryRow);
    const known = await entries.findOne({ select: { editionId: true }, where: { id } });
    if (!known) throw enrolmentErrors('waiting-entry-not-found');
    await this.lockQueue(known.editionId);
    return entries.findOneByOrFail({ id });
  }

  /** The live turn of this person, if they have one. */
  live(editionId: string, personId: string): Promise<WaitingEntryRow | null> {
    return this.uow.repository(WaitingEntryRow).findOneBy({ editionId, personId, status: In(['waiting', 'offered']) });
  }

  async add(entry: Omit<WaitingEntryRow, 'turn'>, actorId: string): Promise<void> {
    const { id: entryId, createdAt: at } = entry;
    await this.record([{ entryId, fromStatus: null, toStatus: 'waiting', at, actorId, reason: 'joined' }]);
    await this.uow.repository(WaitingEntryRow).insert(entry);
  }

  async change(entry: WaitingEntryRow, { to, at, actorId, reason }: Step, offeredUntil?: Date): Promise<void> {
    if (!canTurnBecome(entry.status, to)) throw enrolmentErrors('waiting-over');
    await this.record([{ entryId: entry.id, fromStatus: entry.status, toStatus: to, at, actorId, reason }]);
    const values = { status: to, statusSince: at, ...(offeredUntil && { offeredUntil }) };
    await this.uow.repository(WaitingEntryRow).update({ id: entry.id }, values);
  }

  /** They keep their turn; why is written down once, until it is another reason. */
  async passOver(ids: readonly string[], reason: PassReason, at: Date): Promise<void> {
    if (ids.length === 0) return;
    const passed = await this.uow.query<{ id: string }>(
      `UPDATE enrolment.waiting_entry SET passed_over = $2
        WHERE id = ANY($1) AND passed_over IS DISTINCT FROM $2 RETURNING id`,
      [ids, reason],
    );
    const stays = { fromStatus: 'waiting' as const, toStatus: 'waiting' as const };
    await this.record(passed.map(({ id }) => ({ ...stays, entryId: id, at, actorId: null, reason })));
  }

  /** Ends every live turn of an edition. @returns whose they were */
  async expireAll(editionId: string, at: Date): Promise<{ entryId: string; editionId: string; personId: string }[]> {
    const live = await this.uow.repository(WaitingEntryRow).findBy({ editionId, status: In(['waiting', 'offered']) });
    const step = { toStatus: 'expired' as const, at, actorId: null, reason: 'the edition takes nobody any more' };
    await this.record(live.map(({ id, status }) => ({ ...step, entryId: id, fromStatus: status })));
    const ids = live.map(({ id }) => id);
    await this.uow.repository(WaitingEntryRow).update({ id: In(ids) }, { status: 'expired', statusSince: at });
    return live.map(({ id: entryId, personId }) => ({ entryId, editionId, personId }));
  }

  private async record(steps: Omit<WaitingTransitionRow, 'id'>[]): Promise<void> {
    if (steps.length === 0) return;
    await this.uow.repository(WaitingTransitionRow).insert(steps.map((step) => ({ ...step, id: newId() })));
  }
}
