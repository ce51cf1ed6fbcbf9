import { Injectable } from '@nestjs/common';
import { effectOf, type EntitlementUnit, type EntryKind, toUnits } from '@bottega/membership/domain';
import { decodeMomentCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { LedgerEntryView } from '../http/membership.view';

interface EntryRecord {
  id: string;
  kind: EntryKind;
  amount: number;
  at: Date;
  unit: EntitlementUnit;
  about: string;
  by: string | null;
}

/** What happened to what a membership grants, the newest first. */
@Injectable()
export class LedgerViews {
  constructor(private readonly database: Database) {}

  async of(membershipId: string, limit: number, cursor?: string): Promise<Page<LedgerEntryView>> {
    const [before, beforeId] = cursor ? decodeMomentCursor(cursor) : [null, null];
    const records = await this.database.query<EntryRecord>(
      `SELECT entry.id, entry.kind, entry.amount, entry.at, lot.unit, entry.about,
              p.given_name || ' ' || p.family_name AS by
         FROM membership.entry JOIN membership.lot ON lot.id = entry.lot_id
         LEFT JOIN identity.person p ON p.id = entry.actor_id
        WHERE lot.membership_id = $1 AND ($2::timestamptz IS NULL OR (entry.at, entry.id) < ($2, $3::uuid))
        ORDER BY entry.at DESC, entry.id DESC LIMIT $4`,
      [membershipId, before, beforeId, limit + 1],
    );
    return toPage(records, limit, toView, ({ at, id }) => encodeCursor(at.toISOString(), id));
  }
}

function toView({ amount, at, unit, ...entry }: EntryRecord): LedgerEntryView {
  const { available, reserved } = effectOf({ kind: entry.kind, amount });
  return {
    ...entry,
    unit,
    at: at.toISOString(),
    available: toUnits(unit, available),
    reserved: toUnits(unit, reserved),
  };
}
