import { Injectable } from '@nestjs/common';
import { Billing, OrderPaidLate } from '@bottega/billing/server';
import { assertTakesEnrolments } from '@bottega/enrolment/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock, DomainError, newId } from '@bottega/platform/kernel';
import { Programme } from '@bottega/scheduling/server';
import { LearnerEnrolled } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../../infrastructure/enrolment.rows';
import { Seats } from '../../infrastructure/seats';
import { WaitingRepository } from '../../infrastructure/waiting.repository';

const BECAUSE = 'paid after all';

/**
 * The money of a place given up has come in after all: where there is a place left, and nobody waits for it, a new
 * enrolment goes on from the old one; where there is not, the money is to be given back.
 */
@Injectable()
export class OnOrderPaidLate {
  constructor(
    private readonly programme: Programme,
    private readonly billing: Billing,
    private readonly enrolments: EnrolmentRepository,
    private readonly waiting: WaitingRepository,
    private readonly seats: Seats,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(OrderPaidLate)
  async revive({ orderId, lines }: { orderId: string; lines: { kind: string; subjectId: string }[] }): Promise<void> {
    const [line, ...others] = lines.filter(({ kind }) => kind === 'enrolment');
    if (!line || others.length > 0) return;
    const old = await this.enrolments.locked(line.subjectId);
    if (old.status === 'expired' && (await this.stillToBeHad(old))) await this.goOn(old, orderId);
  }

  /** With the edition's seats locked, so that what is free now is free when it is taken. */
  private async stillToBeHad({ editionId, participantId }: EnrolmentRow): Promise<boolean> {
    const { capacity, occupied, waiting } = await this.waiting.lockQueue(editionId);
    const edition = await this.programme.edition(editionId);
    const again = await this.enrolments.active(editionId, participantId);
    return occupied < capacity && waiting === 0 && !again && takesPeople(edition!, this.clock.now());
  }

  private async goOn(old: EnrolmentRow, orderId: string): Promise<void> {
    const now = this.clock.now();
    const anew = { id: newId(), continuesId: old.id, status: 'enrolled' as const, createdAt: now, statusSince: now };
    const byTheOpenDoor = { allocation: 'open' as const, waitingEntryId: null, seatBlockId: null };
    const place = { ...old, ...byTheOpenDoor, ...anew, heldUntil: null, heldThrough: null };
    await this.seats.take(place, old.requesterId, BECAUSE);
    await this.billing.moveLine('enrolment', old.id, place.id);
    await this.billing.revive(orderId);
    const { id: enrolmentId, editionId, participantId: personId } = place;
    await this.events.publish(LearnerEnrolled, { enrolmentId, editionId, personId });
  }
}

function takesPeople(edition: Parameters<typeof assertTakesEnrolments>[0], now: Date): boolean {
  try {
    assertTakesEnrolments(edition, 'staff', now);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
