import { Injectable } from '@nestjs/common';
import { grantedBy, startOfRenewal, unitOf, type Validity, validityFrom } from '@bottega/membership/domain';
import { Events } from '@bottega/platform/jobs';
import { Clock, HOME_ZONE, type LocalDate, localDate } from '@bottega/platform/kernel';
import { Ledger } from '../../infrastructure/ledger';
import { MembershipRepository } from '../../infrastructure/membership.repository';
import type { MembershipRow } from '../../infrastructure/membership.rows';
import { MembershipActivated } from '../../membership.events';
import { MembershipsOf } from '../../queries/memberships-of';

/** A membership is paid: its days begin and what it grants is there. In the caller's transaction. */
@Injectable()
export class BeginMembership {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly facts: MembershipsOf,
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Beginning twice is beginning once. */
  async run(membershipId: string): Promise<void> {
    const membership = await this.memberships.locked(membershipId);
    if (membership.startsOn || membership.cancelledAt) return;
    const validity = validityFrom(membership.terms.validity, await this.firstDay(membership));
    await this.memberships.change(membershipId, { startsOn: validity.from, endsOn: validity.to });
    await this.grant(membership, validity);
    await this.events.publish(MembershipActivated, { membershipId, personId: membership.personId });
  }

  private async firstDay({ renewsId }: MembershipRow): Promise<LocalDate> {
    const today = localDate(this.clock.now(), HOME_ZONE);
    const previous = renewsId && (await this.facts.one(renewsId));
    return previous ? startOfRenewal(previous, today) : today;
  }

  private async grant({ id, terms }: MembershipRow, { from, to }: Validity): Promise<void> {
    const unit = unitOf(terms);
    if (!unit) return;
    const { scope, weights, name } = terms;
    const lot = { membershipId: id, unit, scope, weights, validFrom: from, validTo: to };
    await this.ledger.grant(lot, { amount: grantedBy(terms), cause: id, about: name });
  }
}
