import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  encodeCursor,
  httpErrors,
  type Page,
  PAGE_SIZE,
  type Role,
  toPage,
} from '@bottega/platform/http';
import { ID_PATTERN } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { Affiliation } from '@bottega/identity/domain';
import type { PersonListItemView } from '../http/person.view';

export interface PeopleSearch {
  q?: string;
  affiliation?: Affiliation;
  role?: Role;
  cursor?: string;
  limit?: number;
}

/** By name, those whose name or address holds every word sought, or comes close enough to be a slip of the keyboard. */
@Injectable()
export class SearchPeople {
  constructor(private readonly database: Database) {}

  async run({ q = '', affiliation, role, cursor, limit = PAGE_SIZE }: PeopleSearch): Promise<Page<PersonListItemView>> {
    const [afterName, afterId] = cursor ? placeOf(cursor) : [null, null];
    const words = q.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
    const rows = await this.database.query<PersonListItemView & { sortName: string }>(
      `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email,
              p.email_confirmed_at IS NOT NULL AS "emailConfirmed", p.affiliation,
              p.affiliation_verified_at IS NOT NULL AS "affiliationVerified",
              ARRAY(SELECT DISTINCT g.role FROM identity.role_grant g WHERE g.person_id = p.id ORDER BY 1) AS roles,
              p.sort_name AS "sortName"
         FROM identity.person p
        WHERE p.closed_at IS NULL AND ($1::text IS NULL OR p.affiliation = $1)
          AND ($2::text IS NULL OR EXISTS (SELECT FROM identity.role_grant g WHERE g.person_id = p.id AND g.role = $2))
          AND ($3::text IS NULL OR (p.sort_name, p.id) > ($3, $4::uuid))
          ${words.map((_, index) => holdsOrResembles(index * 2 + 6)).join('')}
        ORDER BY p.sort_name, p.id
        LIMIT $5`,
      [affiliation, role, afterName, afterId, limit + 1, ...words.flatMap((word) => [`%${literally(word)}%`, word])],
    );
    return toPage(
      rows,
      limit,
      ({ sortName: _, ...person }) => person,
      ({ sortName, id }) => encodeCursor(sortName, id),
    );
  }
}

const MAX_WORDS = 8;

/** Spelt out per word, so that each can use the trigram index. */
const holdsOrResembles = (parameter: number) =>
  `AND (p.search LIKE platform.fold($${parameter}) OR platform.fold($${parameter + 1}) <% p.search) `;

/** The characters LIKE would take as wildcards stand for themselves. */
const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

function placeOf(cursor: string): [name: string, id: string] {
  const [name, id] = decodeCursor(cursor, 2).map(String) as [string, string];
  if (!ID_PATTERN.test(id)) throw httpErrors('malformed-request');
  return [name, id];
}
