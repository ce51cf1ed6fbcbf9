import { Component, computed, inject, input } from '@angular/core';
import type { Money as Sum } from '@bottega/platform/kernel';
import { Cover, Languages, Money, Seats, When } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Offer } from '../data/enrolment-view';
import type { Quote, WayToPay } from '../data/quote';

interface PriceLine {
  label: string;
  sum: Sum;
}

/** What is being taken: course, first evening, places, price line by line; what commits is projected below it. */
@Component({
  selector: 'bt-offer-summary',
  imports: [Cover, Money, Seats, TranslocoPipe, When],
  templateUrl: './offer-summary.html',
  styleUrl: './offer-summary.css',
  host: { class: 'sheet lift' },
})
export class OfferSummary {
  private readonly lang = inject(Languages).current;
  private readonly words = inject(TranslocoService);
  readonly of = input.required<Offer>();
  /** Wanted together. */
  readonly places = input(1);
  readonly quote = input<Quote>();
  readonly way = input<WayToPay>();
  protected readonly total = computed(() => {
    const { price } = this.of();
    return this.way()?.total ?? (price && { ...price, amount: price.amount * this.places() });
  });
  protected readonly lines = computed((): PriceLine[] => {
    const quote = this.quote();
    return quote ? [...this.steps(quote), ...this.paidByMembership(quote)] : this.listed();
  });

  private steps({ lines }: Quote): PriceLine[] {
    return lines.flatMap(({ steps }) => steps).map(({ label, amount: sum }) => ({ label: label[this.lang()], sum }));
  }

  private paidByMembership({ total }: Quote): PriceLine[] {
    if (this.way()?.payBy !== 'entitlement') return [];
    const label = this.words.translate<string>('enrolment.enrol.method.entitlement.name');
    return [{ label, sum: { ...total, amount: -total.amount } }];
  }

  private listed(): PriceLine[] {
    const { price, affiliation } = this.of();
    return price ? [{ label: this.words.translate(`enrolment.price.${affiliation}`), sum: price }] : [];
  }
}
