import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import {
  type DatedTreatment,
  ORDINARY_VAT_PERCENT,
  TAX_NATURES,
  TREATED_KINDS,
  type TreatedKind,
} from '@bottega/billing/domain';
import { HOME_ZONE, Clock, localDate } from '@bottega/platform/kernel';
import { Api, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send, Tick } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { TaxSettings } from './settings-so-far';

type Treatment = DatedTreatment & { appliesTo: TreatedKind };

/** How lines of a kind are taxed from a day on, and by what right. */
@Component({
  selector: 'bt-treatment-form',
  imports: [Control, Field, FormField, FormProblemNote, Tick, TranslocoPipe],
  template: `
    <form class="sheet lift stack" novalidate (submit)="save($event)">
      <h2 class="h3">{{ 'billing-papers.treatment.heading' | transloco }}</h2>
      <bt-field [label]="'billing-papers.settings.validFrom' | transloco">
        <input btControl type="date" [formField]="form.validFrom" />
      </bt-field>
      <bt-field [label]="'billing-papers.treatment.appliesTo' | transloco">
        <select btControl [formField]="form.appliesTo">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ 'billing-papers.appliesTo.' + kind | transloco }}</option>
          }
        </select>
      </bt-field>
      <bt-field [label]="'billing-papers.treatment.nature' | transloco">
        <select btControl [formField]="form.nature">
          @for (nature of natures; track nature) {
            <option [value]="nature">{{ 'billing-papers.nature.' + nature | transloco }}</option>
          }
        </select>
      </bt-field>
      @if (isTaxed()) {
        <bt-field [label]="'billing-papers.treatment.vatPercent' | transloco">
          <input btControl type="number" inputmode="numeric" [formField]="form.vatPercent" />
        </bt-field>
      } @else {
        <bt-tick [formField]="form.bearsStamp">{{ 'billing-papers.treatment.bearsStamp' | transloco }}</bt-tick>
      }
      <bt-field
        [label]="'billing-papers.treatment.reason' | transloco"
        [hint]="'billing-papers.treatment.reasonHint' | transloco"
      >
        <input btControl autocomplete="off" [formField]="form.reason" />
      </bt-field>
      <bt-form-problem [form]="form" />
      <div>
        <button class="btn fill">{{ 'billing-papers.treatment.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class TreatmentForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  readonly changed = output<TaxSettings>();
  protected readonly kinds = TREATED_KINDS;
  protected readonly natures = TAX_NATURES;
  private readonly model = signal(this.blank());
  protected readonly isTaxed = computed(() => this.model().nature === 'taxed');
  protected readonly form = form(this.model, (path) => {
    required(path.validFrom);
    required(path.reason);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async ({ vatPercent, bearsStamp, ...treatment }) => {
      const taxed = treatment.nature === 'taxed';
      const body = { ...treatment, vatPercent: taxed ? vatPercent : 0, bearsStamp: bearsStamp && !taxed };
      this.changed.emit(await this.api.post('/tax-settings/treatments', { body }));
      this.form().reset(this.blank());
      this.toasts.show(this.words.translate('billing-papers.treatment.saved'));
    });
  }

  private blank(): Treatment {
    const rest = { vatPercent: ORDINARY_VAT_PERCENT, bearsStamp: true, reason: '', validFrom: this.today };
    return { appliesTo: 'all', nature: 'exempt', ...rest };
  }
}
