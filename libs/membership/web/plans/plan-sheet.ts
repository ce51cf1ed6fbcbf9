import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { validityFrom, type ValidityRule } from '@bottega/membership/domain';
import { Clock, localDate } from '@bottega/platform/kernel';
import { HOME_ZONE, MoneyPipe, Pegs, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { priceEach } from '../data/plan-price';
import { ScopeNames } from '../data/scope-names';
import type { Affiliation, ComparedPlan, Comparison, Plan } from '../data/views';
import { changeOf } from '../data/worth';
import { PlanPrices } from '../ui/plan-prices';
import { ScopeList } from '../ui/scope-list';

/** A membership one can buy: each thing said on the line where the others say it too. */
@Component({
  selector: 'bt-plan-sheet',
  imports: [MoneyPipe, Pegs, PlanPrices, RouterLink, ScopeList, TranslocoPipe, When],
  templateUrl: './plan-sheet.html',
  styleUrl: './plan-sheet.css',
  host: { class: 'sheet lift', role: 'listitem' },
})
export class PlanSheet {
  private readonly names = inject(ScopeNames);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  readonly of = input.required<Plan>();
  readonly reader = input<Affiliation | null>(null);
  /** What it would have changed for the reader, or what usual course it is compared with. */
  readonly compared = input<ComparedPlan>();
  /** The reader's courses of the last year. */
  readonly year = input<Comparison['lastYear']>(null);
  protected readonly change = computed(() => changeOf(this.compared()?.lastYear, this.year()?.cost));
  protected readonly each = computed(() => priceEach(this.of(), this.reader()));
  protected readonly until = computed(() => validityFrom(ruleOf(this.of()), this.today).to);
  protected readonly covered = computed(() => this.names.of(this.of().scope));
  /** Hours count by themselves. */
  protected readonly heavier = computed(() => (this.of().grant?.unit === 'hour' ? [] : this.of().weights));
}

const ruleOf = ({ validity: { kind, months, from } }: Plan): ValidityRule =>
  kind === 'months' ? { kind, months: months! } : { kind, from: from! };
