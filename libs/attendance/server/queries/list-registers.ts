import { Injectable } from '@nestjs/common';
import { decodeMomentCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { RegisterHeadView } from '../http/register.view';
import { REGISTER_HEADS, type RegisterHead, toRegisterHeadView } from './register-heads';

export const REGISTER_LISTS = ['to-close', 'closed'] as const;
export type RegisterList = (typeof REGISTER_LISTS)[number];

/** What is owed longest comes first; what is done, latest first. */
const LISTS: Record<RegisterList, { where: string; after: string; order: string }> = {
  'to-close': {
    where: `people.places > 0 AND register.state IS DISTINCT FROM 'closed'`,
    after: '>',
    order: 'ASC',
  },
  closed: { where: `register.state = 'closed'`, after: '<', order: 'DESC' },
};

/** Registers of sessions that are over, as staff see them. */
@Injectable()
export class ListRegisters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(list: RegisterList, limit: number, cursor?: string): Promise<Page<RegisterHeadView>> {
    const { where, after, order } = LISTS[list];
    const [seenAt, seenId] = cursor ? decodeMomentCursor(cursor) : [null, null];
    const heads = await this.database.query<RegisterHead>(
      `${REGISTER_HEADS}
        WHERE session.ends_at <= $1 AND session.status = 'planned' AND edition.status NOT IN ('draft', 'cancelled')
          AND ${where} AND ($2::timestamptz IS NULL OR (session.starts_at, session.id) ${after} ($2, $3::uuid))
        ORDER BY session.starts_at ${order}, session.id ${order} LIMIT $4`,
      [this.clock.now(), seenAt, seenId, limit + 1],
    );
    return toPage(heads, limit, toRegisterHeadView, ({ startsAt, sessionId }) =>
      encodeCursor(startsAt.toISOString(), sessionId),
    );
  }
}
