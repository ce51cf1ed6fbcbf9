import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Api } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MembershipDetail } from '../../data/views';

/** A membership rests for a while, for a reason that stays; its end moves by as many days. */
@Component({
  selector: 'bt-suspend-membership',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="sheet lift stack" novalidate (submit)="suspend($event)">
      <h2 class="h3">{{ 'membership-staff.suspend.heading' | transloco }}</h2>
      <p class="bs">{{ 'membership-staff.suspend.text' | transloco }}</p>
      <bt-field [label]="'membership-staff.suspend.reason' | transloco">
        <input btControl [formField]="form.reason" />
      </bt-field>
      <bt-field
        [label]="'membership-staff.suspend.until' | transloco"
        [hint]="'membership-staff.suspend.untilHint' | transloco"
      >
        <input btControl type="date" [formField]="form.until" />
      </bt-field>
      <bt-form-problem [form]="form" />
      <button class="btn tonal sm">{{ 'membership-staff.suspend.action' | transloco }}</button>
    </form>
  `,
})
export class SuspendMembership {
  private readonly api = inject(Api);
  readonly of = input.required<string>();
  readonly suspended = output<MembershipDetail>();
  protected readonly form = form(signal({ reason: '', until: '' }), (path) => {
    required(path.reason);
    maxLength(path.reason, 300);
  });

  protected async suspend(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async ({ reason, until }) => {
      const body = until ? { reason, until } : { reason };
      this.suspended.emit(await this.api.post('/memberships/{id}/suspend', { path: { id: this.of() }, body }));
    });
  }
}
