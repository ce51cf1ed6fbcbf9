import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';

/** Whose request it is, for what, and by which key they will know it again. */
export interface IdempotentRequest {
  personId: string;
  route: string;
  key: string;
  /** Of what is asked: a key stands for one request. */
  fingerprint: Buffer;
}

export interface GivenAnswer {
  fingerprint: Buffer;
  status: number;
  body: unknown;
}

/** How long a key is remembered. */
export const KEY_HOURS = 24;

const HOUR = 3_600_000;

/** Answers kept with their keys, written in the transaction they are the answer of. Inside a unit of work only. */
@Injectable()
export class IdempotentAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the key for this transaction. A twin under way holds it: this waits until it commits or gives up.
   * @returns false when it was answered before
   */
  async claim({ personId, route, key, fingerprint }: IdempotentRequest): Promise<boolean> {
    const claimed = await this.uow.query(
      `INSERT INTO platform.idempotent_answer AS known (person_id, route, key, fingerprint, asked_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, route, key) DO UPDATE
         SET fingerprint = excluded.fingerprint, asked_at = excluded.asked_at, status = NULL, body = NULL
       WHERE known.asked_at <= $6
       RETURNING key`,
      [personId, route, key, fingerprint, this.clock.now(), this.forgottenBefore()],
    );
    return claimed.length === 1;
  }

  async given({ personId, route, key }: IdempotentRequest): Promise<GivenAnswer> {
    const [answer] = await this.uow.query<GivenAnswer>(
      `SELECT fingerprint, status, body FROM platform.idempotent_answer WHERE person_id = $1 AND route = $2 AND key = $3`,
      [personId, route, key],
    );
    return answer!;
  }

  async keep({ personId, route, key }: IdempotentRequest, status: number, body: unknown): Promise<void> {
    await this.uow.query(
      `UPDATE platform.idempotent_answer SET status = $4, body = $5 WHERE person_id = $1 AND route = $2 AND key = $3`,
      [personId, route, key, status, body === undefined ? null : JSON.stringify(body)],
    );
  }

  async forgetOld(): Promise<void> {
    await this.uow.query('DELETE FROM platform.idempotent_answer WHERE asked_at <= $1', [this.forgottenBefore()]);
  }

  private forgottenBefore(): Date {
    return new Date(this.clock.now().getTime() - KEY_HOURS * HOUR);
  }
}
