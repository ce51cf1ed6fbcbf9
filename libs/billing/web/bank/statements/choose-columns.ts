import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { saysEnough, STATEMENT_COLUMNS, type StatementColumns } from '@bottega/billing/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StatementReport } from './statement-file';

/** Which column of the file says what, with its first row to tell by: chosen once, remembered for the account. */
@Component({
  selector: 'bt-choose-columns',
  imports: [TranslocoPipe],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); choose()">
      <p>{{ 'billing.columns.lead' | transloco }}</p>
      @for (column of all; track column) {
        <label class="stack snug">
          <span class="lab">{{ 'billing.columns.' + column | transloco }}</span>
          <select #box class="in sm" (change)="set(column, box.value)">
            <option value="">{{ 'billing.columns.none' | transloco }}</option>
            @for (name of of().names; track $index) {
              <option [value]="name" [selected]="name === picked()[column]">{{ name }}{{ exampleOf($index) }}</option>
            }
          </select>
        </label>
      }
      <p class="hint">{{ 'billing.columns.hint' | transloco }}</p>
      <button class="btn fill" [attr.aria-disabled]="!enough()">{{ 'billing.columns.save' | transloco }}</button>
    </form>
  `,
})
export class ChooseColumns {
  readonly of = input.required<NonNullable<StatementReport['columns']>>();
  readonly chosen = output<StatementColumns>();
  protected readonly all = STATEMENT_COLUMNS;
  protected readonly picked = linkedSignal<StatementColumns>(() => this.of().chosen);
  protected readonly enough = computed(() => saysEnough(this.picked()));

  protected exampleOf(column: number): string {
    const example = this.of().rows[0]?.[column];
    return example ? ` · ${example}` : '';
  }

  protected set(column: keyof StatementColumns, name: string): void {
    this.picked.update((before) => ({ ...before, [column]: name }));
  }

  protected choose(): void {
    if (this.enough()) this.chosen.emit(this.picked());
  }
}
