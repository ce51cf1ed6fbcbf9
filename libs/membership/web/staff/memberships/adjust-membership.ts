import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { Api } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { MembershipDetail } from '../../data/views';

/** What is left is put right, up or down, with a reason its owner reads. */
@Component({
  selector: 'bt-adjust-membership',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="sheet lift stack" novalidate (submit)="adjust($event)">
      <h2 class="h3">{{ 'membership-staff.adjust.heading' | transloco }}</h2>
      <bt-field
        [label]="'membership-staff.adjust.amount' | transloco"
        [hint]="'membership-staff.adjust.amountHint' | transloco"
      >
        <input btControl type="number" step="1" [formField]="form.amount" />
      </bt-field>
      <bt-field
        [label]="'membership-staff.adjust.reason' | transloco"
        [hint]="'membership-staff.adjust.reasonHint' | transloco"
      >
        <input btControl [formField]="form.reason" />
      </bt-field>
      <bt-form-problem [form]="form" />
      <button class="btn tonal sm">{{ 'membership-staff.adjust.action' | transloco }}</button>
    </form>
  `,
})
export class AdjustMembership {
  private readonly api = inject(Api);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<MembershipDetail>();
  readonly adjusted = output<MembershipDetail>();
  /** Each correction is one, however often its button is pressed. */
  private key = crypto.randomUUID();
  protected readonly form = form(signal({ amount: 1, reason: '' }), (path) => {
    validate(path.amount, ({ value }) =>
      Number.isInteger(value()) && value() !== 0
        ? null
        : { kind: 'nothing', message: this.words.translate('membership-staff.adjust.whole') },
    );
    required(path.reason);
    maxLength(path.reason, 300);
  });

  protected async adjust(event: Event): Promise<void> {
    event.preventDefault();
    const { id } = this.of();
    const sent = await send(this.form, async (body) => {
      const key = [this.key, body.amount, body.reason].join(':');
      this.adjusted.emit(await this.api.post('/memberships/{id}/adjust', { path: { id }, body, key }));
    });
    if (!sent) return;
    this.key = crypto.randomUUID();
    this.form().reset({ amount: 1, reason: '' });
  }
}
