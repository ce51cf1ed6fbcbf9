import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { addDays, Clock, localDate } from '@bottega/platform/kernel';
import { type Answer, Api, HOME_ZONE, Toasts, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

/** Until when the movements of the account have been seen, and saying so anew: yesterday at the latest. */
@Component({
  selector: 'bt-bank-check-card',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe, When],
  template: `
    <form class="sheet lift stack" novalidate (submit)="save($event)">
      <div>
        <h2 class="bs soft">{{ 'billing.bank.check.heading' | transloco }}</h2>
        <p class="t1">
          @if (until(); as day) {
            <bt-when [from]="day + 'T12:00:00Z'" as="long" />
          } @else {
            {{ 'billing.bank.check.never' | transloco }}
          }
        </p>
      </div>
      <p class="bs soft">{{ 'billing.bank.check.why' | transloco }}</p>
      <bt-field [label]="'billing.bank.check.day' | transloco" [hint]="'billing.bank.check.hint' | transloco">
        <input btControl type="date" [formField]="form.coversUntil" />
      </bt-field>
      <bt-form-problem [form]="form" />
      <button class="btn fill">{{ 'billing.bank.check.save' | transloco }}</button>
    </form>
  `,
})
export class BankCheckCard {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly clock = inject(Clock);
  readonly until = input.required<string | null>();
  readonly changed = output<Answer<'get', '/bank'>>();
  private readonly model = linkedSignal({
    source: this.until,
    computation: () => ({ coversUntil: addDays(localDate(this.clock.now(), HOME_ZONE), -1) }),
  });
  protected readonly form = form(this.model, (path) => required(path.coversUntil));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (body) => {
      this.changed.emit(await this.api.post('/bank/checks', { body }));
      this.toasts.show(this.words.translate('billing.bank.check.done'));
    });
  }
}
