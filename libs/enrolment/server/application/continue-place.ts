import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { Entitlements } from '@bottega/membership/server';
import { Clock, newId } from '@bottega/platform/kernel';
import type { EnrolmentRow } from '../infrastructure/enrolment.rows';
import { Seats } from '../infrastructure/seats';
import { SuspendedSeats } from '../infrastructure/suspended-seats';

/** In what the place that goes on differs from the one it goes on from. */
type Changes = Partial<
  Pick<EnrolmentRow, 'editionId' | 'participantId' | 'allocation' | 'status' | 'heldUntil' | 'heldThrough'>
>;

/** A place goes on as a new one, with the same order and the policy frozen at purchase. In the caller's transaction. */
@Injectable()
export class ContinuePlace {
  constructor(
    private readonly seats: Seats,
    private readonly billing: Billing,
    private readonly entitlements: Entitlements,
    private readonly suspended: SuspendedSeats,
    private readonly clock: Clock,
  ) {}

  /** @throws enrolment.edition-full, enrolment.edition-not-open */
  async run(old: EnrolmentRow, changes: Changes, by: { actorId: string; reason: string }): Promise<EnrolmentRow> {
    const now = this.clock.now();
    const byTheOpenDoor = { allocation: 'open' as const, waitingEntryId: null, seatBlockId: null };
    const anew = { id: newId(), continuesId: old.id, createdAt: now, statusSince: now };
    const place = { ...old, ...byTheOpenDoor, ...changes, ...anew, entitlementUsedAt: null };
    if (old.membershipId) await this.entitlements.move(old.id, place.id);
    await this.seats.take(place, by.actorId, by.reason);
    await this.suspended.move(old.id, place.id);
    await this.billing.moveLine('enrolment', old.id, place.id);
    return place;
  }
}
