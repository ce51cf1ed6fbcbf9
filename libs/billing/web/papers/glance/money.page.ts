import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Clock, localDate } from '@bottega/platform/kernel';
import { Api, HOME_ZONE, PageHeader, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Glance, rowsByKind, rowsByMethod } from './moved-rows';
import { MovedTable } from './moved-table';
import { NAMED_PERIODS, type NamedPeriod, periodNamed } from './period';
import { Standing } from './standing';

/** What is owed, waits and was looked through now, and what moved in a period, which is part of the address. */
@Component({
  selector: 'bt-money-at-a-glance',
  imports: [MovedTable, PageHeader, ProblemNote, RouterLink, Skeleton, Standing, TranslocoPipe],
  templateUrl: './money.page.html',
  styleUrls: ['../filters.css', './money.page.css'],
  host: { class: 'stack loose' },
})
export class MoneyPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly clock = inject(Clock);
  /** From the address: `?periodo=last`, or `?dal=2027-01-01&al=2027-01-31`. */
  readonly periodo = input<NamedPeriod>();
  readonly dal = input<string>();
  readonly al = input<string>();
  protected readonly names = NAMED_PERIODS;
  /** Null when it goes from one day to another. */
  protected readonly name = computed(() => (this.dal() || this.al() ? null : (this.periodo() ?? 'month')));
  protected readonly period = computed(() => {
    const name = this.name();
    return name ? periodNamed(name, localDate(this.clock.now(), HOME_ZONE)) : { from: this.dal(), to: this.al() };
  });
  private readonly glance = this.api.resource('/money-at-a-glance', () => ({ query: this.period() }));
  protected readonly problem = computed(() => problemOf(this.glance));
  /** What was last told stays while another period is asked for. */
  protected readonly told = linkedSignal<Glance | undefined, Glance | undefined>({
    source: () => (this.glance.hasValue() ? this.glance.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly byMethod = computed(() => rowsByMethod(this.told()!, this.period()));
  protected readonly byKind = computed(() => rowsByKind(this.told()!, this.period()));

  protected between(days: { dal?: string; al?: string }): void {
    const { from: dal, to: al } = this.period();
    const asked = Object.entries({ dal, al, ...days }).map(([end, day]) => [end, day || null]);
    void this.router.navigate([], { queryParams: Object.fromEntries(asked) });
  }
}
