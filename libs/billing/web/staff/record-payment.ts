import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, pattern, required, validate } from '@angular/forms/signals';
import { Clock, localDate } from '@bottega/platform/kernel';
import { Api, EUROS, HOME_ZONE, parseEuros, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { missing, takesMoney } from '../data/taking';
import type { Order } from '../order-list';

const typed = (amount: number): string => (amount / 100).toFixed(2).replace('.', ',');

/** Money that came in for an order: at the desk, or by transfer with the day the bank says. */
@Component({
  selector: 'bt-record-payment',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './record-payment.html',
  styles: `
    legend {
      margin-bottom: 6px;
    }
  `,
})
export class RecordPayment {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  readonly of = input.required<Order>();
  readonly recorded = output<Order>();
  protected readonly ways = computed(() => takesMoney(this.of()));
  private readonly model = linkedSignal(() => ({
    method: this.ways()[0] ?? 'desk',
    amount: typed(missing(this.of())),
    receivedOn: this.today,
  }));
  protected readonly form = form(this.model, (path) => {
    required(path.amount);
    pattern(path.amount, EUROS);
    required(path.receivedOn);
    validate(path.receivedOn, ({ value }) =>
      value() > this.today ? { kind: 'future', message: this.words.translate('billing.record.future') } : null,
    );
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { id, paid } = this.of();
    await send(this.form, async ({ method, receivedOn, ...sum }) => {
      const amount = parseEuros(sum.amount)!;
      const body = method === 'transfer' ? { method, amount, receivedOn } : { method, amount };
      const key = [id, paid.amount, ...Object.values(body)].join(':');
      const order = await this.api.post('/orders/{id}/payments', { path: { id }, body, key });
      this.toasts.show(this.words.translate(`billing.record.done.${order.status}`, { name: order.payerName }));
      this.recorded.emit(order);
    });
  }
}
