import { Component, computed, input } from '@angular/core';
import { Money, Picture, Seats, When } from '@bottega/platform/web';
import { PriceLines, type Quote, type WayToPay } from '@bottega/platform/web/checkout';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Offer } from '../data/enrolment-view';

/** What is being taken: course, first evening, places, price line by line; what commits is projected below it. */
@Component({
  selector: 'bt-offer-summary',
  imports: [Money, Picture, PriceLines, Seats, TranslocoPipe, When],
  templateUrl: './offer-summary.html',
  styleUrl: './offer-summary.css',
  host: { class: 'sheet lift' },
})
export class OfferSummary {
  readonly of = input.required<Offer>();
  /** Wanted together. */
  readonly places = input(1);
  readonly quote = input<Quote>();
  readonly way = input<WayToPay>();
  /** The list price, where something lowers it for this reader. */
  protected readonly before = computed(() => {
    const { price, listPrice } = this.of();
    return price && listPrice && price.amount < listPrice.amount ? listPrice : null;
  });
  protected readonly together = computed(() => {
    const { price } = this.of();
    return price && { ...price, amount: price.amount * this.places() };
  });
}
