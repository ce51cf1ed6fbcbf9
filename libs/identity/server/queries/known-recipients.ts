import { Injectable } from '@nestjs/common';
import { type Recipient, Recipients } from '@bottega/notifications/server';
import { Database } from '@bottega/platform/persistence';

/** Tells notifications whom it writes to. */
@Injectable()
export class KnownRecipients extends Recipients {
  constructor(private readonly database: Database) {
    super();
  }

  async findAll(personIds: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
    const people = await this.database.query<Recipient & { id: string }>(
      `SELECT id, email, given_name AS "givenName", family_name AS "familyName", locale
         FROM identity.person WHERE id = ANY($1::uuid[])`,
      [personIds],
    );
    return new Map(people.map(({ id, ...recipient }) => [id, recipient]));
  }
}
