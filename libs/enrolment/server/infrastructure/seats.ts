import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Database, UnitOfWork, violates } from '@bottega/platform/persistence';
import type { EnrolmentRow } from './enrolment.rows';
import { EnrolmentRepository } from './enrolment.repository';

const WHOLE_EDITION = { kind: 'edition', key: '' } as const;
const NOT_OVERSOLD = 'seat_pool_not_oversold';

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
    const pool = await this.database.one<{ left: number }>(
      'SELECT capacity - occupied AS left FROM enrolment.seat_pool WHERE edition_id = $1 AND kind = $2 AND key = $3',
      [editionId, WHOLE_EDITION.kind, WHOLE_EDITION.key],
    );
    if (!pool || pool.left <= 0) throw enrolmentErrors('edition-full');
  }

  /** @throws enrolment.edition-full */
  async take(enrolment: EnrolmentRow, actorId: string, reason: string): Promise<void> {
    try {
      await this.enrolments.insert(enrolment, actorId, reason);
    } catch (error) {
      throw violates(error, NOT_OVERSOLD) ? enrolmentErrors('edition-full') : error;
    }
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
