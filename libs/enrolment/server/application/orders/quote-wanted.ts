import { Injectable } from '@nestjs/common';
import type { ConcessionKind, Quote } from '@bottega/billing/domain';
import { Billing } from '@bottega/billing/server';
import { Courses } from '@bottega/catalogue/server';
import { previewWithdrawal } from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { Entitlements, type EntitlementWay } from '@bottega/membership/server';
import { Clock, type Label } from '@bottega/platform/kernel';
import type { EditionSummary } from '@bottega/scheduling/server';
import { OfferedMethods } from '../offered-methods';
import { EntitlementWishes } from '../../queries/entitlement-wishes';
import { type Orderable, Orderables, type Wanted } from './orderables';
import { PriceThings } from './price-things';
import { sayFreeUntil, type Way, waysToPay } from './ways';

export interface QuoteWish {
  wanted: readonly Wanted[];
  personId: string;
  promoCode?: string;
}

export interface Quoted {
  quote: Quote;
  ways: Way[];
  /** Those that would lower it, and are not proven. */
  concessions: ConcessionKind[];
  /** Of each thing, whether a membership would pay for it. */
  included: boolean[];
  /** Until when it can be given back for nothing, when that is one moment. */
  freeUntil: Label | null;
}

/** What things would cost somebody, why, and how they could pay. Changes nothing. */
@Injectable()
export class QuoteWanted {
  constructor(
    private readonly orderables: Orderables,
    private readonly people: People,
    private readonly prices: PriceThings,
    private readonly billing: Billing,
    private readonly methods: OfferedMethods,
    private readonly wishes: EntitlementWishes,
    private readonly entitlements: Entitlements,
    private readonly courses: Courses,
    private readonly clock: Clock,
  ) {}

  /** @throws as `Orderables` and `PriceThings` say, identity.person-not-found */
  async run({ wanted, personId, promoCode }: QuoteWish): Promise<Quoted> {
    const items = await this.orderables.of(wanted);
    const person = await this.people.get(personId);
    const quote = await this.prices.of({ person, items: items.map(toPriced), promoCode });
    const paid = items.filter((_, index) => quote.lines[index]!.amount.amount > 0);
    const alone = items.length === 1 ? items[0]!.edition : null;
    const covering: EntitlementWay[][] = [];
    for (const { edition } of items) covering.push(edition ? await this.memberships(edition, personId) : []);
    return {
      quote,
      concessions: await this.billing.concessionsFor(paid, personId),
      ways: waysToPay(quote.total, await this.methods.all(), alone ? covering[0]! : []),
      included: covering.map((memberships) => memberships.length > 0),
      freeUntil: alone && (await this.freeUntil(alone, quote)),
    };
  }

  private async memberships({ id }: EditionSummary, personId: string): Promise<EntitlementWay[]> {
    return this.entitlements.options({ ...(await this.wishes.of(id)), personId });
  }

  private async freeUntil(edition: EditionSummary, { total }: Quote): Promise<Label | null> {
    const now = this.clock.now();
    const policy = (await this.courses.get(edition.courseId))!;
    const { fullUntil } = previewWithdrawal(policy, total, edition.firstSessionStartsAt, now);
    return sayFreeUntil(fullUntil, edition.zone, now);
  }
}

const toPriced = ({ kind, subjectId, description }: Orderable) => ({ kind, subjectId, description });
