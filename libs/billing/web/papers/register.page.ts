import { Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import {
  type Answer,
  Api,
  Empty,
  Export,
  Money,
  More,
  PageHeader,
  PageList,
  problemOf,
  ProblemNote,
  SheetTable,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Sums = Answer<'get', '/payment-register/totals'>;

const MOVED = ['income', 'givenBack', 'net'] as const;
const TREATED = ['exempt', 'outOfScope', 'taxable', 'vat'] as const;

type Entry = Answer<'get', '/payment-register'>['items'][number];

/** What came in and went back, by day and method, with what it adds up to; the period is part of the address. */
@Component({
  selector: 'bt-register-of-payments',
  imports: [Empty, Export, Money, More, PageHeader, ProblemNote, SheetTable, Skeleton, TranslocoPipe, When],
  templateUrl: './register.page.html',
  styleUrl: './filters.css',
  host: { class: 'stack' },
})
export class RegisterPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  /** From the address: `?dal=2027-01-01&al=2027-01-31&modo=transfer`. */
  readonly dal = input<string>();
  readonly al = input<string>();
  readonly modo = input<MoneyMethod>();
  protected readonly asked = computed(() => ({ from: this.dal(), to: this.al(), method: this.modo() }));
  protected readonly totals = this.api.resource('/payment-register/totals', () => ({ query: this.asked() }));
  protected readonly problem = computed(() => this.entries.problem() ?? problemOf(this.totals));
  protected readonly entries = new PageList<Entry>((cursor) =>
    this.api.get('/payment-register', { query: { ...this.asked(), cursor } }),
  );
  protected readonly methods = MONEY_METHODS;
  protected readonly summed = [...MOVED, 'stampDuty'] as const;

  constructor() {
    effect(() => {
      this.asked();
      void this.entries.reload();
    });
  }

  /** Treatments that nothing was taxed by are not told. */
  protected told(sums: Sums) {
    return [...MOVED, ...TREATED.filter((name) => sums[name].amount !== 0), 'stampDuty'] as const;
  }

  protected narrow(queryParams: { dal?: string; al?: string; modo?: string }): void {
    const asked = Object.entries(queryParams).map(([name, value]) => [name, value || null]);
    void this.router.navigate([], { queryParams: Object.fromEntries(asked), queryParamsHandling: 'merge' });
  }
}
