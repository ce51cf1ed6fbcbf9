import { Injectable } from '@nestjs/common';
import type { ConcessionKind } from '@bottega/billing/domain';
import { Clock, euro, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { ConcessionCutView } from '../http/pricing/pricing.view';
import type { Subject } from './price-lists';

/** What may be had for less by showing something: for anybody to read, and for whoever is about to pay. */
@Injectable()
export class OfferedConcessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By how much each concession lowers what; one line for all the things it lowers alike. */
  async all(): Promise<ConcessionCutView[]> {
    type Record = Omit<ConcessionCutView, 'amount'> & { amount: number | null };
    const cuts = await this.database.query<Record>(
      `SELECT DISTINCT concession AS kind, subject_kind AS "subjectKind", subject_id IS NULL AS everything, percent, amount
         FROM billing.discount WHERE kind = 'concession' AND ended_at IS NULL
        ORDER BY kind, "subjectKind", everything DESC, percent DESC NULLS LAST, amount DESC`,
    );
    return cuts.map(({ amount, ...cut }) => ({ ...cut, amount: amount === null ? null : euro(amount) }));
  }

  /** Those that would lower the price of one of these things, and that somebody has not proven. */
  async unproven(subjects: readonly Subject[], personId: string): Promise<ConcessionKind[]> {
    const records = await this.database.query<{ kind: ConcessionKind }>(
      `SELECT DISTINCT d.concession AS kind FROM billing.discount d
         JOIN unnest($1::text[], $2::uuid[]) s (kind, id)
           ON s.kind = d.subject_kind AND (d.subject_id = s.id OR d.subject_id IS NULL)
        WHERE d.kind = 'concession' AND d.ended_at IS NULL
          AND NOT EXISTS (SELECT FROM billing.concession c WHERE c.person_id = $3 AND c.kind = d.concession
                             AND c.status = 'proven' AND c.valid_to >= $4)
        ORDER BY kind`,
      [
        ...[subjects.map(({ kind }) => kind), subjects.map(({ subjectId }) => subjectId), personId],
        localDate(this.clock.now(), HOME_ZONE),
      ],
    );
    return records.map(({ kind }) => kind);
  }
}
