import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { RegisterHeadView } from '../http/register.view';
import { REGISTER_HEADS, type RegisterHead, toRegisterHeadView } from './register-heads';

/** The sessions somebody teaches between two instants, each with how its register stands. */
@Injectable()
export class MyTeaching {
  constructor(private readonly database: Database) {}

  async of(personId: string, from: Date, to: Date): Promise<RegisterHeadView[]> {
    const heads = await this.database.query<RegisterHead>(
      `${REGISTER_HEADS}
        WHERE session.id IN (SELECT session_id FROM scheduling.session_instructor WHERE person_id = $1)
          AND session.starts_at >= $2 AND session.starts_at < $3
          AND session.status = 'planned' AND edition.status NOT IN ('draft', 'cancelled')
        ORDER BY session.starts_at, session.id`,
      [personId, from, to],
    );
    return heads.map(toRegisterHeadView);
  }
}
