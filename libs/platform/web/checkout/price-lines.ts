import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Money as Sum } from '@bottega/platform/kernel';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';
import { Money } from '../ui/money';
import type { Quote, WayToPay } from './quote';

interface PriceLine {
  label: string;
  sum: Sum;
}

/** A price step by step, and what is paid in the end by the way chosen. */
@Component({
  selector: 'bt-price-lines',
  imports: [Money, RouterLink, TranslocoPipe],
  template: `
    <dl class="kv">
      @for (line of lines(); track $index) {
        <dt>{{ line.label }}</dt>
        <dd><bt-money [of]="line.sum" /></dd>
      }
    </dl>
    @if (of().concessions.length > 0) {
      <a class="link" routerLink="/io/agevolazioni">{{ 'platform-checkout.concession' | transloco }}</a>
    }
    <p class="row between total">
      <span class="t1">{{ 'platform-checkout.total' | transloco }}</span>
      <span class="d3"><bt-money [of]="total()" /></span>
    </p>
  `,
  styles: `
    /* Reasons may be long, sums are never broken */
    .kv {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .total {
      padding-top: 14px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  host: { class: 'stack' },
})
export class PriceLines {
  private readonly lang = inject(Languages).current;
  private readonly words = inject(TranslocoService);
  readonly of = input.required<Quote>();
  readonly way = input<WayToPay>();
  protected readonly total = computed(() => this.way()?.total ?? this.of().total);
  protected readonly lines = computed(() => [...this.steps(), ...this.paidByMembership()]);

  private steps(): PriceLine[] {
    const steps = this.of().lines.flatMap((line) => line.steps);
    return steps.map(({ label, amount: sum }) => ({ label: label[this.lang()], sum }));
  }

  private paidByMembership(): PriceLine[] {
    if (this.way()?.payBy !== 'entitlement') return [];
    const { total } = this.of();
    const label = this.words.translate<string>('platform-checkout.method.entitlement');
    return [{ label, sum: { ...total, amount: -total.amount } }];
  }
}
