import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';

/** Prefix of the advisory locks by which a sending process shows that it lives. */
export const LOCK_OF_SENDER = 'notifications.sender:';

interface Presence {
  id: string;
  client: Client;
}

/**
 * Proof of life of a process that sends: a lock on a connection of its own, which PostgreSQL frees the moment the
 * process dies. So what a dead process left in `sending` is known at once, without guessing from its age.
 */
@Injectable()
export class SenderPresence implements OnApplicationShutdown {
  private presence: Promise<Presence> | undefined;

  constructor(private readonly settings: Settings) {}

  /** The name under which this process sends; a new one whenever the connection had to be made anew. */
  async name(): Promise<string> {
    this.presence ??= this.appear();
    return (await this.presence).id;
  }

  async onApplicationShutdown(): Promise<void> {
    const presence = await this.presence?.catch(() => undefined);
    await presence?.client.end();
  }

  private async appear(): Promise<Presence> {
    const id = newId();
    const client = new Client({ connectionString: this.settings.databaseUrl, keepAlive: true });
    const vanish = () => (this.presence = undefined);
    client.on('error', vanish).on('end', vanish);
    try {
      await client.connect();
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [LOCK_OF_SENDER + id]);
      return { id, client };
    } catch (error) {
      vanish();
      throw error;
    }
  }
}
