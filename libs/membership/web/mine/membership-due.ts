import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Confirmation, Icon, iconHourglass, Money } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { MembershipDetail } from '../data/views';
import { ORDER_TRANSFER } from './order-transfer';

/** A membership still to be paid: how much, where, and that one may still change one’s mind. */
@Component({
  selector: 'bt-membership-due',
  imports: [Icon, Money, NgComponentOutlet, RouterLink, TranslocoPipe],
  template: `
    <section class="note wait">
      <bt-icon [path]="iconHourglass" />
      <div class="stack tight">
        <p class="t2">{{ 'membership.due.sum' | transloco }} <bt-money [of]="of().order.due" /></p>
        @if (together()) {
          <p>{{ 'membership.due.together' | transloco: { n: of().order.things } }}</p>
        }
        <p>{{ 'membership.due.by.' + of().order.method | transloco }}</p>
        @if (of().order.method === 'card') {
          <p>
            <a class="btn fill" [routerLink]="['/io/pagamento', of().order.id]" [queryParams]="{ esito: 'vai' }">
              {{ 'membership.due.card' | transloco }}
            </a>
          </p>
        }
      </div>
    </section>
    @if (of().order.method === 'transfer') {
      <ng-container *ngComponentOutlet="transfer.value() ?? null; inputs: { orderId: of().order.id }" />
    }
    <p>
      <button type="button" class="btn line" (click)="withdraw()">{{ 'membership.due.withdraw' | transloco }}</button>
    </p>
  `,
  host: { class: 'stack' },
})
export class MembershipDue {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly words = inject(TranslocoService);
  private readonly piece = inject(ORDER_TRANSFER);
  readonly of = input.required<MembershipDetail>();
  readonly withdrawn = output<MembershipDetail>();
  protected readonly transfer = resource({ loader: () => this.piece() });
  /** The order holds other things too, which stand. */
  protected readonly together = computed(() => this.of().order.things > 1);
  protected readonly iconHourglass = iconHourglass;

  protected async withdraw(): Promise<void> {
    const { id, plan } = this.of();
    const say = (key: string) => this.words.translate<string>(`membership.due.ask.${key}`, { name: plan.name });
    const question = {
      heading: say('heading'),
      text: say(this.together() ? 'textTogether' : 'text'),
      action: say('action'),
      destructive: true,
    };
    if (!(await this.confirmation.ask(question))) return;
    this.withdrawn.emit(await this.api.post('/memberships/{id}/withdraw', { path: { id } }));
  }
}
