import { Injectable } from '@nestjs/common';
import type { MoneyMethod } from '@bottega/billing/domain';
import { Billing } from '@bottega/billing/server';
import { enrolmentErrors, giftDue } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { SeatPrices } from '../../queries/seat-prices';

export interface Gift {
  giverId: string;
  /** A seat in this course, at its full price. */
  courseId?: string;
  /** Cents, for a seat in any course. */
  amount?: number;
  payBy: MoneyMethod;
}

export interface GivenSeat {
  id: string;
  orderId: string;
  amount: number;
}

export const SUSPENDED_SEAT_LINE = 'suspended-seat';

/** One of a kind for each gift: what is said once is not said again. */
export const aboutGift = (seatId: string, personId: string, kind: string) => ({
  kind,
  personId,
  causeId: seatId,
  params: { seatId },
});

/** Anybody pays for a seat that somebody in need will take. It can be granted once it is paid. */
@Injectable()
export class GiveSeat {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly prices: SeatPrices,
    private readonly billing: Billing,
    private readonly seats: SuspendedSeats,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  /** @throws enrolment.gift-unclear, enrolment.course-without-price */
  run({ giverId, courseId, amount: offered, payBy }: Gift): Promise<GivenSeat> {
    if ((courseId === undefined) === (offered === undefined)) throw enrolmentErrors('gift-unclear');
    return this.uow.run(async () => {
      const course = courseId ? await this.prices.of(courseId) : null;
      if (courseId && !course?.price) throw enrolmentErrors('course-without-price');
      const id = newId();
      const amount = course?.price ?? offered!;
      const description = course ? `Posto sospeso · ${course.title}` : 'Posto sospeso';
      const line = { kind: SUSPENDED_SEAT_LINE, subjectId: id, description, amount };
      const order = { payerId: giverId, requestedBy: giverId, method: payBy, lines: [line] };
      const { orderId } = await this.billing.place(order);
      const now = this.clock.now();
      const unused = { used: 0, paid: false, dueAt: giftDue(now), endedAt: null, createdAt: now };
      await this.seats.add({ id, courseId: courseId ?? null, orderId, amount, ...unused });
      await this.messages.plan([aboutGift(id, giverId, 'suspended-seat.asked')]);
      return { id, orderId, amount };
    });
  }
}
