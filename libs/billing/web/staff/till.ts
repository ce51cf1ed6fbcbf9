import { inject, Injectable, signal } from '@angular/core';
import { Api, Confirmation, formatMoney, Problem, Toasts } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import type { Order } from '../order-list';

/** Gives back at the desk all that is owed on an order, asked once. Provided by the page that does it. */
@Injectable()
export class Till {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly failed = signal<Problem | null>(null);
  readonly refusal = this.failed.asReadonly();

  /** @returns the order as it is then; null when it did not go through, and `refusal` says why */
  async giveBack({ id, payerName: name, toGiveBack }: Order): Promise<Order | null> {
    const say = (key: string) =>
      this.words.translate<string>(`billing.giveBack.${key}`, { sum: formatMoney(toGiveBack), name });
    const question = { heading: say('heading'), text: say('text'), action: say('action') };
    this.failed.set(null);
    if (!(await this.confirmation.ask(question))) return null;
    try {
      const body = { method: 'desk' as const, amount: toGiveBack.amount };
      const given = await this.api.post('/orders/{id}/refunds', { path: { id }, body, key: crypto.randomUUID() });
      this.toasts.show(say('done'));
      return given;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
      return null;
    }
  }
}
