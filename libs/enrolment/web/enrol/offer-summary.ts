import { Component, computed, input } from '@angular/core';
import { Cover, Money, Seats, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Offer } from '../data/enrolment-view';

/** What is being taken: course, first evening, places, price; what commits is projected below it. */
@Component({
  selector: 'bt-offer-summary',
  imports: [Cover, Money, Seats, TranslocoPipe, When],
  templateUrl: './offer-summary.html',
  styleUrl: './offer-summary.css',
  host: { class: 'sheet lift' },
})
export class OfferSummary {
  readonly of = input.required<Offer>();
  /** Wanted together. */
  readonly places = input(1);
  protected readonly total = computed(() => {
    const { price } = this.of();
    return price && { ...price, amount: price.amount * this.places() };
  });
}
