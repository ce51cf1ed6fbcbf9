import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { idleSince } from '@bottega/identity/domain';
import type { SessionView } from '../http/session.view';

@Injectable()
export class ListMySessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The open ones, the one used last first. */
  run({ personId, credential }: Principal): Promise<SessionView[]> {
    const now = this.clock.now();
    return this.database.query(
      `SELECT id, device, opened_by AS "openedBy", opened_at AS "openedAt", last_seen_at AS "lastSeenAt",
              id = $2 AS current
         FROM identity.session
        WHERE person_id = $1 AND ended_at IS NULL AND ends_at > $3 AND last_seen_at > $4
        ORDER BY id = $2 DESC, last_seen_at DESC, id DESC
        LIMIT 100`,
      [personId, credential.id, now, idleSince(now)],
    );
  }
}
