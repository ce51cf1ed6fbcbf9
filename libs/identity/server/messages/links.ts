import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import { secretOfLink } from '../infrastructure/secrets';

/** What the messages that carry a link need to know of it. */
@Injectable()
export class Links {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** A link already used, expired or sent to an address since changed is no use to anybody. */
  async stillWorks(linkId: string): Promise<boolean> {
    const working = await this.database.one(
      `SELECT FROM identity.one_time_link l JOIN identity.person p ON p.id = l.person_id
        WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $2
          AND (p.email = l.email OR l.purpose = 'change-address')`,
      [linkId, this.clock.now()],
    );
    return working !== undefined;
  }

  /** The address a link was made for. */
  async addressee(linkId: string): Promise<string> {
    const link = await this.database.one<{ email: string }>('SELECT email FROM identity.one_time_link WHERE id = $1', [
      linkId,
    ]);
    return link!.email;
  }

  address(page: 'conferma' | 'entra', linkId: string): string {
    return `${this.settings.publicUrl}/${page}/${secretOfLink(linkId, this.settings.secretKey)}`;
  }
}
