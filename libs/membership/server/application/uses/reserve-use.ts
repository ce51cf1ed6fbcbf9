import { Injectable } from '@nestjs/common';
import type { Wish } from '@bottega/membership/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { Ledger } from '../../infrastructure/ledger';
import { UsableLots } from '../../queries/usable-lots';
import { type EntitlementWay, noEntitlement, waysToSpend } from './ways-to-spend';

export interface UseWish extends Wish {
  personId: string;
  /** One of theirs; the first to expire that pays for it when left out. */
  membershipId?: string;
}

export interface UseToReserve extends UseWish {
  /** Whatever it is reserved for: an enrolment. */
  causeId: string;
  /** What that is, as its history will say. */
  about: string;
}

/** Puts aside what a course costs of a membership, in the caller's transaction: with the seat or not at all. */
@Injectable()
export class ReserveUse {
  constructor(
    private readonly lots: UsableLots,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Without locks: a look at what reserving would find. */
  async options({ personId, membershipId, ...wish }: UseWish): Promise<EntitlementWay[]> {
    const purses = await this.lots.of(personId, this.today(), membershipId);
    return waysToSpend(purses, wish).found.map(({ way }) => way);
  }

  /** @throws membership.no-entitlement */
  async run({ causeId, about, personId, membershipId, ...wish }: UseToReserve): Promise<EntitlementWay> {
    await this.ledger.lockLotsOf(personId);
    const purses = await this.lots.of(personId, this.today(), membershipId);
    const { found, refusals } = waysToSpend(purses, wish);
    if (!found[0]) throw noEntitlement(refusals);
    const { way, takes } = found[0];
    const { courseId } = wish.course;
    await this.ledger.post(takes.map((take) => ({ ...take, kind: 'reserve', cause: causeId, courseId, about })));
    return way;
  }

  private today = () => localDate(this.clock.now(), HOME_ZONE);
}
