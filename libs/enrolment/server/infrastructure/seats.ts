import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Database, UnitOfWork, violates } from '@bottega/platform/persistence';
import { type EnrolmentRow, SeatPoolRow } from './enrolment.rows';
import { EnrolmentRepository } from './enrolment.repository';
import { SeatBlockRow } from './waiting.rows';

const WHOLE_EDITION = { kind: 'edition', key: '' } as const;
const NOT_OVERSOLD = 'seat_pool_not_oversold';
const QUEUE_FIRST = 'enrolment_queue_first';
const CLOSED = 'seat_pool_closed';

/** The one way to a seat. The database counts them by itself and refuses the one too many, whoever writes it. */
@Injectable()
export class Seats {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly enrolments: EnrolmentRepository,
  ) {}

  /** A look without a lock, to spare a hopeless attempt its work; only `take` decides. */
  async assertSomeLeft(editionId: string): Promise<void> {
    if (!(await this.someLeft(editionId))) throw enrolmentErrors('edition-full');
  }

  /** Free places are nobody's while anybody waits for one. */
  async someLeft(editionId: string): Promise<boolean> {
    const pool = await this.database.one<{ open: boolean }>(
      `SELECT occupied < capacity AND waiting = 0 AS open
         FROM enrolment.seat_pool WHERE edition_id = $1 AND kind = $2 AND key = $3`,
      [editionId, WHOLE_EDITION.kind, WHOLE_EDITION.key],
    );
    return pool?.open ?? false;
  }

  /** @throws enrolment.edition-full, enrolment.edition-not-open */
  async take(enrolment: EnrolmentRow, actorId: string, reason: string): Promise<void> {
    try {
      await this.enrolments.insert(enrolment, actorId, reason);
    } catch (error) {
      if (violates(error, CLOSED)) throw enrolmentErrors('edition-not-open');
      const full = violates(error, NOT_OVERSOLD) || violates(error, QUEUE_FIRST);
      throw full ? enrolmentErrors('edition-full') : error;
    }
  }

  /** Takes places without names. @throws enrolment.edition-full */
  async reserve(block: SeatBlockRow): Promise<void> {
    try {
      await this.uow.repository(SeatBlockRow).insert(block);
    } catch (error) {
      throw violates(error, NOT_OVERSOLD) ? enrolmentErrors('edition-full') : error;
    }
  }

  /** Locks the block until the transaction ends. @throws enrolment.seat-block-not-found */
  async lockedBlock(id: string): Promise<SeatBlockRow> {
    const block = await this.uow
      .repository(SeatBlockRow)
      .findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!block) throw enrolmentErrors('seat-block-not-found');
    return block;
  }

  async shrink({ id, units }: SeatBlockRow, by: number): Promise<void> {
    await this.uow.repository(SeatBlockRow).update({ id }, { units: units - by });
  }

  /** Nobody takes a seat from now on, not even who is asking at this moment. */
  async close(editionId: string): Promise<void> {
    await this.uow.repository(SeatPoolRow).update({ editionId }, { closed: true });
  }

  /** Opens the pool of an edition, or changes its size. @throws enrolment.capacity-below-occupied */
  async setCapacity(editionId: string, capacity: number): Promise<void> {
    try {
      await this.uow.query(
        `INSERT INTO enrolment.seat_pool (edition_id, kind, key, capacity) VALUES ($1, $2, $3, $4)
         ON CONFLICT (edition_id, kind, key) DO UPDATE SET capacity = EXCLUDED.capacity`,
        [editionId, WHOLE_EDITION.kind, WHOLE_EDITION.key, capacity],
      );
    } catch (error) {
      if (!violates(error, NOT_OVERSOLD)) throw error;
      throw enrolmentErrors('capacity-below-occupied');
    }
  }
}
