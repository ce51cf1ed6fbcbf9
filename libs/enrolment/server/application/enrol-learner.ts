import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@bottega/billing/domain';
import { Courses } from '@bottega/catalogue/server';
import {
  type Asker,
  assertMayTakePart,
  assertTakesEnrolments,
  cardHold,
  enrolmentErrors,
  type EnrolmentStatus,
  type FrozenPolicy,
  transferHold,
} from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { httpErrors } from '@bottega/platform/http';
import { Events } from '@bottega/platform/jobs';
import { Clock, DomainError, italianHolidayOn, localDate, type Money } from '@bottega/platform/kernel';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { type EditionSummary, Programme } from '@bottega/scheduling/server';
import { LearnerEnrolled, PlaceHeld } from '../enrolment.events';
import { EnrolmentRepository } from '../infrastructure/enrolment.repository';
import type { EnrolmentRow } from '../infrastructure/enrolment.rows';
import { Seats } from '../infrastructure/seats';
import { OrderPlace, type PlaceToTake } from './orders/order-place';

export interface EnrolLearnerInput {
  editionId: string;
  participantId: string;
  requesterId: string;
  asker: Asker;
  payBy: PaymentMethod;
  /** Of those that pay for it, this one; the first to expire when left out. */
  membershipId?: string;
  promoCode?: string;
  /** What a suspended seat pays of it. */
  gift?: Money;
  /** By which door; the public one unless said otherwise. */
  through?: Door;
  /** The line it is in an order placed already, with other things; ordered by itself when left out. */
  ordered?: OrderedPlace;
}

export interface OrderedPlace {
  enrolmentId: string;
  orderId: string;
  payerId: string;
  /** Whether nothing of it is to be paid any more. */
  paid: boolean;
}

/** The public door; a turn that has come; a place reserved before it had a name; one place more, on staff's word. */
export type Door =
  | { by: 'open' }
  | { by: 'turn'; waitingEntryId: string }
  | { by: 'block'; seatBlockId: string }
  | { by: 'override'; reason: string };

export interface Enrolled {
  enrolmentId: string;
  orderId: string;
  /** False when the same place was already theirs: repeating a request is success. */
  created: boolean;
}

/** Seat, order and what must be said about them commit together or not at all. */
@Injectable()
export class EnrolLearner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programme: Programme,
    private readonly courses: Courses,
    private readonly people: People,
    private readonly orderPlace: OrderPlace,
    private readonly enrolments: EnrolmentRepository,
    private readonly seats: Seats,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run(input: EnrolLearnerInput): Promise<Enrolled> {
    try {
      return await this.uow.run(() => this.enrol(input));
    } catch (error) {
      // A click that lost the race against its own twin finds the twin's place, even when the edition is full by then.
      const twin = isLostToTwin(error) ? await this.uow.run(() => this.placeOf(input)) : null;
      if (twin) return found(twin);
      throw error;
    }
  }

  private async enrol(input: EnrolLearnerInput): Promise<Enrolled> {
    const existing = await this.placeOf(input);
    if (existing) return found(existing);

    const now = this.clock.now();
    const edition = await this.programme.edition(input.editionId);
    if (!edition || edition.status === 'draft') throw enrolmentErrors('edition-not-found');
    assertTakesEnrolments(edition, input.asker, now);
    const participant = await this.people.get(input.participantId);
    if (!participant) throw httpErrors('not-found');
    assertMayTakePart(participant, input.asker, localDate(now, edition.zone));
    const through = await this.admit(input);
    const place = input.ordered
      ? { ...input.ordered, payBy: input.payBy, use: null }
      : await this.orderPlace.run(edition, participant, input);

    const row = await this.rowOf({ ...input, through }, edition, place, now);
    await this.seats.take(row, input.requesterId, reasonOf(through, input.asker));
    const { id: enrolmentId, orderId, editionId, participantId: personId } = row;
    if (row.status !== 'held') await this.events.publish(LearnerEnrolled, { enrolmentId, editionId, personId });
    if (row.heldUntil) {
      await this.events.publish(PlaceHeld, { enrolmentId, editionId, personId, until: row.heldUntil.toISOString() });
    }
    return { enrolmentId, orderId, created: true };
  }

  /** Whoever comes by the public door needs a free place; staff may add one, on record, and only where it is needed. */
  private async admit({ through = OPEN, editionId, requesterId }: EnrolLearnerInput): Promise<Door> {
    if (through.by === 'open') await this.seats.assertSomeLeft(editionId);
    if (through.by !== 'override') return through;
    if (await this.seats.someLeft(editionId)) return OPEN;
    await this.programme.addPlace(editionId, { actorId: requesterId, reason: through.reason });
    return through;
  }

  private async rowOf(
    { participantId, requesterId, through }: EnrolLearnerInput & { through: Door },
    edition: EditionSummary,
    { enrolmentId, orderId, payerId, payBy, paid, use }: PlaceToTake,
    now: Date,
  ): Promise<EnrolmentRow> {
    return {
      ...{ id: enrolmentId, editionId: edition.id, participantId, requesterId, payerId, orderId, payBy },
      status: statusOnTaking(paid, payBy),
      policy: await this.policyOf(edition),
      membershipId: use?.membershipId ?? null,
      entitlement: use,
      ...allocationOf(through),
      ...(paid ? NOT_HELD : heldFor(payBy, now, edition.zone)),
      createdAt: now,
      statusSince: now,
    };
  }

  private async policyOf({ courseId }: EditionSummary): Promise<FrozenPolicy> {
    const { fullUntilHours, partUntilHours, partPercent } = (await this.courses.get(courseId))!;
    return { fullUntilHours, partUntilHours, partPercent };
  }

  private placeOf({ editionId, participantId }: EnrolLearnerInput): Promise<EnrolmentRow | null> {
    return this.enrolments.active(editionId, participantId);
  }
}

/** Who pays on a document is trusted: the place is theirs at once, and the order stays open. */
const statusOnTaking = (paid: boolean, payBy: PaymentMethod): EnrolmentStatus =>
  paid || payBy === 'invoice' ? 'enrolled' : payBy === 'card' ? 'held' : 'pending';

const NOT_HELD = { heldUntil: null, heldThrough: null };

/** How long the place is kept unpaid: at the desk until staff decide. */
function heldFor(payBy: PaymentMethod, now: Date, zone: string) {
  if (payBy !== 'card' && payBy !== 'transfer') return NOT_HELD;
  const isHoliday = (day: string) => italianHolidayOn(day) !== undefined;
  const { until, lastDay } = payBy === 'card' ? cardHold(now) : transferHold(now, zone, isHoliday);
  return { heldUntil: until, heldThrough: lastDay };
}

const OPEN: Door = { by: 'open' };

const allocationOf = (through: Door) => ({
  allocation: through.by,
  waitingEntryId: through.by === 'turn' ? through.waitingEntryId : null,
  seatBlockId: through.by === 'block' ? through.seatBlockId : null,
});

const reasonOf = (through: Door, asker: Asker): string =>
  through.by === 'override' ? through.reason : asker === 'staff' ? 'entered by staff' : 'enrolled';

const LOST: readonly string[] = [
  'enrolment.edition-full',
  'membership.no-entitlement',
  'billing.code-used-up',
  'billing.code-used-by-you',
];

const isLostToTwin = (error: unknown) =>
  violates(error, 'enrolment_one_active_place') || (error instanceof DomainError && LOST.includes(error.code));

const found = ({ id: enrolmentId, orderId }: EnrolmentRow): Enrolled => ({ enrolmentId, orderId, created: false });
