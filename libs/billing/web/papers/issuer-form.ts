import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { HOME_ZONE, Clock, localDate } from '@bottega/platform/kernel';
import { Api, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { TaxSettings } from './settings-so-far';

/** Who issues from a day on, beginning with who issues now. */
@Component({
  selector: 'bt-issuer-form',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="sheet lift stack" novalidate (submit)="save($event)">
      <h2 class="h3">{{ 'billing-papers.issuer.heading' | transloco }}</h2>
      <bt-field [label]="'billing-papers.settings.validFrom' | transloco">
        <input btControl type="date" [formField]="form.validFrom" />
      </bt-field>
      @for (name of plain; track name) {
        <bt-field [label]="'billing-papers.issuer.' + name | transloco">
          <input btControl autocomplete="off" [formField]="form[name]" />
        </bt-field>
      }
      @for (name of optional; track name) {
        <bt-field
          [label]="'billing-papers.issuer.' + name | transloco"
          [optional]="'billing-papers.optional' | transloco"
        >
          <input btControl autocomplete="off" [formField]="form[name]" />
        </bt-field>
      }
      @for (name of series; track name) {
        <bt-field [label]="'billing-papers.issuer.' + name | transloco">
          <input btControl autocomplete="off" [formField]="form[name]" />
        </bt-field>
      }
      <bt-form-problem [form]="form" />
      <div>
        <button class="btn fill">{{ 'billing-papers.issuer.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class IssuerForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  readonly from = input.required<TaxSettings['issuers'][number]>();
  readonly changed = output<TaxSettings>();
  protected readonly plain = ['name', 'address', 'taxCode'] as const;
  protected readonly optional = ['vatNumber', 'runts'] as const;
  protected readonly series = ['receiptSeries', 'invoiceSeries', 'creditSeries'] as const;
  private readonly model = linkedSignal(() => {
    const { name, address, taxCode, vatNumber, runts, receiptSeries, invoiceSeries, creditSeries } = this.from();
    const series = { receiptSeries, invoiceSeries, creditSeries };
    return { name, address, taxCode, vatNumber: vatNumber ?? '', runts: runts ?? '', ...series, validFrom: this.today };
  });
  protected readonly form = form(this.model, (path) => {
    required(path.validFrom);
    for (const name of [...this.plain, ...this.series]) required(path[name]);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async ({ vatNumber, runts, ...issuer }) => {
      const body = { ...issuer, vatNumber: vatNumber.trim() || null, runts: runts.trim() || null };
      this.changed.emit(await this.api.post('/tax-settings/issuers', { body }));
      this.toasts.show(this.words.translate('billing-papers.issuer.saved'));
    });
  }
}
