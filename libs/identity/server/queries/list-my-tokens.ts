import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { TokenView } from '../http/token.view';

@Injectable()
export class ListMyTokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that work, the newest first. */
  run(personId: string): Promise<TokenView[]> {
    return this.database.query(
      `SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM identity.personal_token
        WHERE person_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
        ORDER BY id DESC`,
      [personId, this.clock.now()],
    );
  }
}
