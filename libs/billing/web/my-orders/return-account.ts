import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { maskIban } from '@bottega/billing/domain';
import { Api, MoneyPipe, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Order } from '../order-list';

/** Money of mine that the centre has: where it goes back to, told or changed here. */
@Component({
  selector: 'bt-return-account',
  imports: [Control, Field, FormField, FormProblemNote, MoneyPipe, TranslocoPipe],
  templateUrl: './return-account.html',
  styles: `
    form {
      max-width: 420px;
    }
  `,
  host: { class: 'well stack tight' },
})
export class ReturnAccount {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<Order>();
  protected readonly account = linkedSignal(() => this.of().returnAccount);
  private readonly changing = signal(false);
  protected readonly writing = computed(() => this.changing() || !this.account());
  protected readonly form = form(signal({ iban: '' }), (path) => required(path.iban));

  protected write(changing: boolean): void {
    this.changing.set(changing);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async ({ iban }) => {
      await this.api.put('/orders/{id}/return-account', { path: { id: this.of().id }, body: { iban } });
      this.account.set(maskIban(iban.replace(/\s/g, '').toUpperCase()));
      this.write(false);
      this.toasts.show(this.words.translate('billing.owed.saved'));
    });
  }
}
