import { Injectable } from '@nestjs/common';
import type { EntryKind } from '@bottega/membership/domain';
import { Clock, type LocalDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EntryRow, LotRow } from './ledger.rows';

export interface NewEntry {
  lotId: string;
  kind: EntryKind;
  amount: number;
  cause: string;
  courseId?: string | null;
  about: string;
  actorId?: string | null;
}

/** What one cause did to one lot so far. */
export interface Use {
  lotId: string;
  validTo: LocalDate;
  /** Its membership rests: until it begins again nothing of it expires. */
  rests: boolean;
  courseId: string | null;
  about: string;
  /** Reserved and neither used, given back nor lost. */
  open: number;
  /** Used, and not given back since. */
  used: number;
}

/** Lots and their entries. Whoever is to change lots locks them first, in the order of their ids. */
@Injectable()
export class Ledger {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Nobody spends what this person has until the transaction ends. */
  async lockLotsOf(personId: string): Promise<void> {
    await this.uow.query(
      `SELECT FROM membership.lot
        WHERE membership_id IN (SELECT id FROM membership.membership WHERE person_id = $1)
        ORDER BY id FOR NO KEY UPDATE`,
      [personId],
    );
  }

  async lotsOf(membershipId: string): Promise<LotRow[]> {
    return this.uow.repository(LotRow).find({ where: { membershipId }, order: { validTo: 'ASC', id: 'ASC' } });
  }

  /** Those of a cause, locked; what expires last comes first, to be given back first. */
  async usesOf(cause: string): Promise<Use[]> {
    await this.uow.query(
      `SELECT FROM membership.lot WHERE id IN (SELECT lot_id FROM membership.entry WHERE cause = $1)
        ORDER BY id FOR NO KEY UPDATE`,
      [cause],
    );
    return this.uow.query<Use>(
      `SELECT lot.id AS "lotId", lot.valid_to::text AS "validTo", (array_agg(entry.course_id))[1] AS "courseId",
              EXISTS (SELECT FROM membership.suspension s
                       WHERE s.membership_id = lot.membership_id AND NOT s.resumed) AS rests,
              min(entry.about) AS about,
              sum(CASE kind WHEN 'reserve' THEN amount WHEN 'consume' THEN -amount WHEN 'release' THEN -amount
                            WHEN 'forfeit' THEN -amount ELSE 0 END)::integer AS open,
              CASE WHEN bool_or(kind = 'adjust') THEN 0
                   ELSE coalesce(sum(amount) FILTER (WHERE kind = 'consume'), 0)::integer END AS used
         FROM membership.entry JOIN membership.lot ON lot.id = entry.lot_id
        WHERE entry.cause = $1 GROUP BY lot.id ORDER BY lot.valid_to DESC, lot.id`,
      [cause],
    );
  }

  /** A new lot with what it grants. */
  async grant(
    lot: Omit<LotRow, 'id' | 'available' | 'reserved'>,
    grant: Omit<NewEntry, 'lotId' | 'kind'>,
  ): Promise<void> {
    const id = newId();
    await this.uow.repository(LotRow).insert({ ...lot, id });
    await this.post([{ ...grant, lotId: id, kind: 'grant' }]);
  }

  /** The trigger refuses what would leave less than nothing. */
  async post(entries: readonly NewEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const at = this.clock.now();
    await this.uow
      .repository(EntryRow)
      .insert(entries.map((entry) => ({ courseId: null, actorId: null, ...entry, id: newId(), at })));
  }

  async prolong(lots: readonly { id: string; validTo: LocalDate }[]): Promise<void> {
    for (const { id, validTo } of lots) await this.uow.repository(LotRow).update({ id }, { validTo });
  }
}
