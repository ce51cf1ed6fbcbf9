import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Money } from '../ui/money';
import { PriceSteps } from './price-steps';
import type { Quote, WayToPay } from './quote';

/** A price step by step, and what is paid in the end by the way chosen. */
@Component({
  selector: 'bt-price-lines',
  imports: [Money, PriceSteps, RouterLink, TranslocoPipe],
  template: `
    <bt-price-steps [of]="steps()">
      @if (byMembership(); as sum) {
        <dt>{{ 'platform-checkout.method.entitlement' | transloco }}</dt>
        <dd><bt-money [of]="sum" /></dd>
      }
    </bt-price-steps>
    @if (of().concessions.length > 0) {
      <a class="link" routerLink="/io/agevolazioni">{{ 'platform-checkout.concession' | transloco }}</a>
    }
    <p class="row between total">
      <span class="t1">{{ 'platform-checkout.total' | transloco }}</span>
      <span class="d3"><bt-money [of]="total()" /></span>
    </p>
  `,
  styles: `
    .total {
      padding-top: 14px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  host: { class: 'stack' },
})
export class PriceLines {
  readonly of = input.required<Quote>();
  readonly way = input<WayToPay>();
  protected readonly total = computed(() => this.way()?.total ?? this.of().total);
  protected readonly steps = computed(() => this.of().lines.flatMap((line) => line.steps));
  protected readonly byMembership = computed(() => {
    const { total } = this.of();
    return this.way()?.payBy === 'entitlement' ? { ...total, amount: -total.amount } : null;
  });
}
