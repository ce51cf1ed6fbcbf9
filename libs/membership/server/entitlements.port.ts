import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bottega/platform/kernel';
import { EndUse } from './application/uses/end-use';
import { ReserveUse, type UseToReserve, type UseWish } from './application/uses/reserve-use';
import type { EntitlementWay } from './application/uses/ways-to-spend';
import { MembershipsOf } from './queries/memberships-of';

/** What memberships pay for: asked inside the unit of work of whoever takes the seat. */
@Injectable()
export class Entitlements {
  constructor(
    private readonly reserveUse: ReserveUse,
    private readonly endUse: EndUse,
    private readonly memberships: MembershipsOf,
  ) {}

  /** The memberships that would pay for it, the first to expire first. */
  options(wish: UseWish): Promise<EntitlementWay[]> {
    return this.reserveUse.options(wish);
  }

  /** @throws membership.no-entitlement, saying why */
  reserve(wish: UseToReserve): Promise<EntitlementWay> {
    return this.reserveUse.run(wish);
  }

  /** It is used for good: nothing comes back any more by withdrawing. */
  consume(causeId: string): Promise<void> {
    return this.endUse.consume(causeId);
  }

  /** All of it comes back at 100, nothing at 0; between them rounded in the member's favour. */
  giveBack(causeId: string, percent: number): Promise<void> {
    return this.endUse.giveBack(causeId, percent);
  }

  /** What it was reserved for goes on as something else. */
  move(fromCauseId: string, toCauseId: string): Promise<void> {
    return this.endUse.move(fromCauseId, toCauseId);
  }

  /** What prices may depend on. */
  async membershipFacts(personId: string, on: LocalDate): Promise<{ active: boolean; planIds: string[] }> {
    const planIds = await this.memberships.plansOf(personId, on);
    return { active: planIds.length > 0, planIds };
  }
}
