import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { CONCESSION_LABELS, CONCESSIONS, type ConcessionKind } from '@bottega/billing/domain';
import { Api, Languages } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Concession } from './concession-card';

const BLANK = { kind: 'student' as ConcessionKind, evidence: '', validTo: '' };

/** What somebody shows at the desk: declared for them, seen and accepted at once. */
@Component({
  selector: 'bt-record-concession',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="sheet lift stack" novalidate (submit)="record($event)">
      <h2 class="h3">{{ 'billing-pricing.concessions.record.heading' | transloco }}</h2>
      <p class="bs soft">{{ 'billing-pricing.concessions.record.text' | transloco }}</p>
      <bt-field [label]="'billing-pricing.discounts.concession' | transloco">
        <select btControl [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ labels[kind][lang()] }}</option>
          }
        </select>
      </bt-field>
      <bt-field
        [label]="'billing-pricing.concessions.record.evidence' | transloco"
        [hint]="'billing-pricing.concessions.record.evidenceHint' | transloco"
      >
        <input btControl autocomplete="off" [formField]="form.evidence" />
      </bt-field>
      <bt-field [label]="'billing-pricing.concessions.validTo' | transloco">
        <input btControl type="date" [formField]="form.validTo" />
      </bt-field>
      <bt-form-problem [form]="form" />
      <div>
        <button class="btn fill">{{ 'billing-pricing.concessions.record.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class RecordConcession {
  private readonly api = inject(Api);
  readonly personId = input.required<string>();
  readonly recorded = output<Concession>();
  protected readonly lang = inject(Languages).current;
  protected readonly labels = CONCESSION_LABELS;
  protected readonly kinds = CONCESSIONS;
  protected readonly form = form(signal(BLANK), (path) => {
    required(path.evidence);
    maxLength(path.evidence, 300);
    required(path.validTo);
  });

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (shown) => {
      const concession = await this.api.post('/concessions', { body: { ...shown, personId: this.personId() } });
      this.form().reset(BLANK);
      this.recorded.emit(concession);
    });
  }
}
