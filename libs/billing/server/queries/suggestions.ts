import { Injectable } from '@nestjs/common';
import { type AwaitedOrder, type Movement, type Suggestion, suggestMatches } from '@bottega/billing/domain';
import { Clock, HOME_ZONE } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** How long after it was placed an order that is settled or given up may still be what money comes for. */
const DAYS = 180;

export interface KnownMovement extends Movement {
  id: string;
}

export interface OrderToMatch extends AwaitedOrder {
  description: string;
}

/** Which orders what came in may be for. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Orders that money may still come for: those to be paid, and those with a reference settled or given up of late. */
  awaited(): Promise<OrderToMatch[]> {
    const since = new Date(this.clock.now().getTime() - DAYS * 86_400_000);
    return this.database.query<OrderToMatch>(
      `SELECT o.id, o.reference, p.given_name || ' ' || p.family_name AS "payerName",
              o.declared_paid_at IS NOT NULL AS declared, (o.placed_at AT TIME ZONE $2)::date::text AS "placedOn",
              CASE WHEN o.status <> 'cancelled' THEN o.total - o.forgone - (o.paid - o.owed)
                   WHEN o.refunded > 0 THEN 0 ELSE o.total - o.paid END AS missing,
              (SELECT l.description FROM billing.order_line l WHERE l.order_id = o.id ORDER BY l.id LIMIT 1) AS description
         FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id
        WHERE o.status = 'open' OR (o.reference IS NOT NULL AND o.placed_at >= $1)
        ORDER BY o.id`,
      [since, HOME_ZONE],
    );
  }

  /** Movements nobody has decided about that are certain by themselves, the oldest first. */
  async certain(): Promise<{ movementId: string; suggestion: Suggestion }[]> {
    const [orders, movements] = await Promise.all([this.awaited(), this.undecided()]);
    return movements.flatMap((movement) => {
      const suggestion = certainAmong(movement, orders);
      return suggestion ? [{ movementId: movement.id, suggestion }] : [];
    });
  }

  async certainOf(movementId: string): Promise<Suggestion | undefined> {
    const [orders, [movement]] = await Promise.all([this.awaited(), this.undecided(movementId)]);
    return movement && certainAmong(movement, orders);
  }

  private undecided(id: string | null = null): Promise<KnownMovement[]> {
    return this.database.query<KnownMovement>(
      `SELECT m.id, m.booked_on::text AS "bookedOn", m.amount, m.payer, m.payer_iban AS "payerIban", m.text
         FROM billing.bank_movement m
        WHERE ($1::uuid IS NULL OR m.id = $1)
          AND NOT EXISTS (SELECT FROM billing.bank_decision d WHERE d.movement_id = m.id AND d.undone_at IS NULL)
        ORDER BY m.booked_on, m.id`,
      [id],
    );
  }
}

const certainAmong = (movement: Movement, orders: readonly OrderToMatch[]): Suggestion | undefined =>
  suggestMatches(movement, orders).find(({ certainty }) => certainty === 'certain');
