import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, pattern, required } from '@angular/forms/signals';
import { Api, Dialog, EUROS, formatMoney, parseEuros, typeEuros } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ToDecide } from '../data/decision';

/** What holding the edition costs, which is what its break-even is reckoned from. */
@Component({
  selector: 'bt-edition-costs',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './edition-costs.html',
})
export class EditionCosts {
  private readonly api = inject(Api);
  readonly edition = input.required<ToDecide>();
  readonly changed = output();
  protected readonly open = signal(false);
  private readonly known = this.api.resource('/staff/editions/{id}', () => ({ path: { id: this.edition().id } }));
  protected readonly costs = computed(() => (this.known.hasValue() ? this.known.value() : undefined));
  protected readonly said = computed(() => {
    const { fixedCost, costPerPerson } = this.costs() ?? {};
    if (!fixedCost || !costPerPerson) return { key: 'enrolment-decisions.costs.unknown', params: {} };
    const params = { fixed: formatMoney(fixedCost), each: formatMoney(costPerPerson) };
    return {
      key: costPerPerson.amount > 0 ? 'enrolment-decisions.costs.both' : 'enrolment-decisions.costs.fixedOnly',
      params,
    };
  });
  private readonly model = linkedSignal(() => ({
    fixedCost: typeEuros(this.costs()?.fixedCost ?? null),
    costPerPerson: typeEuros(this.costs()?.costPerPerson ?? null),
  }));
  protected readonly form = form(this.model, (path) => {
    required(path.fixedCost);
    pattern(path.fixedCost, EUROS);
    required(path.costPerPerson);
    pattern(path.costPerPerson, EUROS);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await send(this.form, ({ fixedCost, costPerPerson }) => {
      const body = { fixedCost: parseEuros(fixedCost), costPerPerson: parseEuros(costPerPerson)! };
      return this.api.patch('/editions/{id}', {
        path: { id: this.edition().id },
        body,
        version: this.costs()?.version,
      });
    });
    if (!sent) return;
    this.open.set(false);
    this.known.reload();
    this.changed.emit();
  }
}
