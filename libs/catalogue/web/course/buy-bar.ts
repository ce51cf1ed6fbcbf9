import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { Money, SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Lowered } from '../data/lowered';
import { priceFor, priceRange } from '../data/prices';
import { standingOf } from '../data/standing';
import type { ComingEdition } from '../data/views';

/** On a phone, price, places and the way in stay in reach of the thumb. */
@Component({
  selector: 'bt-buy-bar',
  imports: [Money, RouterLink, TranslocoPipe],
  template: `
    @if (price(); as sum) {
      <div class="buybar">
        <p class="grow">
          <b class="t2">
            @if (varies()) {
              {{ 'catalogue.prices.from' | transloco }}
            }
            <bt-money [of]="sum" [fact]="!varies()" />
          </b>
          <br />
          <span class="bs">
            {{ 'catalogue.seats.left' | transloco: { left: edition().placesLeft } }}
            {{ 'catalogue.seats.of' | transloco: { capacity: edition().capacity } }}
          </span>
        </p>
        <a class="btn fill" [routerLink]="['/iscrizione', edition().id]">
          {{ (standing() === 'full' ? 'catalogue.offer.queue.short' : 'catalogue.offer.enrol') | transloco }}
        </a>
      </div>
    }
  `,
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 5;
      display: block;
    }
  `,
})
export class BuyBar {
  private readonly clock = inject(Clock);
  private readonly session = inject(SessionStore);
  readonly edition = input.required<ComingEdition>();
  readonly lowered = input<Lowered | null>(null);

  private readonly reader = computed(() => this.session.me()?.person.affiliation ?? null);
  protected readonly standing = computed(() => standingOf(this.edition(), this.clock.now()));
  private readonly prices = computed(() =>
    ['bookable', 'full'].includes(this.standing()) ? this.edition().prices : null,
  );
  protected readonly price = computed(() => {
    const prices = this.prices();
    return prices && (this.lowered()?.price ?? priceFor(prices, this.reader()));
  });
  /** Others pay more, and it is not known who is reading. */
  protected readonly varies = computed(() => {
    const prices = this.prices();
    return prices !== null && !this.reader() && this.price()!.amount < priceRange(prices).to.amount;
  });
}
