import { Injectable } from '@nestjs/common';
import {
  assertUsable,
  pricingErrors,
  plainPromoCode,
  type PricedAffiliation,
  priceItem,
  type PriceStep,
  type Quote,
  quoteOf,
  spendCode,
} from '@bottega/billing/domain';
import { Clock, HOME_ZONE, type LocalDate, localDate } from '@bottega/platform/kernel';
import { PriceLists, type Subject } from '../queries/price-lists';

export interface QuoteRequest {
  /** Who it is for. */
  person: { id: string; affiliation: PricedAffiliation; birthDate: LocalDate | null };
  items: readonly (Subject & { description: string })[];
  promoCode?: string;
  /** The plans of their memberships that are active; asked only where it can make a difference. */
  plans(today: LocalDate): Promise<readonly string[]>;
}

/** What things cost somebody now, each explained line by line. Changes nothing. */
@Injectable()
export class PriceItems {
  constructor(
    private readonly lists: PriceLists,
    private readonly clock: Clock,
  ) {}

  /** Null when one of them has no price. @throws whatever the code is refused for */
  async run({ person, items, promoCode, plans }: QuoteRequest): Promise<Quote | null> {
    const quotedAt = this.clock.now();
    const today = localDate(quotedAt, HOME_ZONE);
    const listed = await this.lists.of(items, person.affiliation, person.id, today);
    const matters = listed.some(({ discounts }) => discounts.some(({ kind }) => kind === 'member'));
    const planIds = matters ? await plans(today) : [];
    const priced: (Subject & { description: string; steps: PriceStep[] })[] = [];
    for (const [index, { list, discounts, concessions }] of listed.entries()) {
      if (!list) return null;
      priced.push({ ...items[index]!, steps: priceItem(list, discounts, { ...person, planIds, concessions }, today) });
    }
    const promo = promoCode ? await this.spend(promoCode, priced, person.id, today) : null;
    return quoteOf(priced, { personId: person.id, quotedAt, promo });
  }

  private async spend(
    typed: string,
    items: readonly (Subject & { steps: PriceStep[] })[],
    personId: string,
    today: LocalDate,
  ): Promise<Quote['promo']> {
    const code = plainPromoCode(typed);
    const promo = await this.lists.promo(code, personId);
    if (!promo) throw pricingErrors('code-unknown', { code });
    assertUsable(promo, today);
    return { id: promo.id, code, line: spendCode(items, promo) };
  }
}
