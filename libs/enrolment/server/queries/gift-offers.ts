import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { euro } from '@bottega/platform/kernel';
import { OfferedMethods } from '../application/offered-methods';
import type { GiftOfferView } from '../http/suspended.view';
import { SeatPrices } from './seat-prices';
import { SuspendedPot } from './suspended-pot';

/** What somebody who would give a seat needs to know: what it costs, how it is paid, how many there are. */
@Injectable()
export class GiftOffers {
  constructor(
    private readonly prices: SeatPrices,
    private readonly methods: OfferedMethods,
    private readonly pot: SuspendedPot,
  ) {}

  /** In a course by its slug, or in any. @throws enrolment.course-not-found */
  async of(slug?: string): Promise<GiftOfferView> {
    const found = slug ? await this.prices.at(slug) : undefined;
    if (slug && !found) throw enrolmentErrors('course-not-found');
    const course = found ? { ...found, price: found.price === null ? null : euro(found.price) } : null;
    const [methods, available] = await Promise.all([this.methods.all(), this.pot.of(found?.id)]);
    return { course, methods, available };
  }
}
