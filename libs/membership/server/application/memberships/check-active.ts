import { Injectable } from '@nestjs/common';
import { membershipErrors, type MembershipStatus, statusOn } from '@bottega/membership/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { MembershipsOf } from '../../queries/memberships-of';

@Injectable()
export class CheckActive {
  constructor(
    private readonly memberships: MembershipsOf,
    private readonly clock: Clock,
  ) {}

  /** @throws membership.not-found, membership.not-active */
  async check(membershipId: string, among: readonly MembershipStatus[] = ['active']): Promise<void> {
    const facts = await this.memberships.one(membershipId);
    if (!facts) throw membershipErrors('not-found');
    if (!among.includes(statusOn(facts, localDate(this.clock.now(), HOME_ZONE)))) throw membershipErrors('not-active');
  }
}
