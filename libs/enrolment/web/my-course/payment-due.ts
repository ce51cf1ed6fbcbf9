import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { Icon, iconHourglass, Money, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EnrolmentDetail } from '../data/enrolment-view';
import { TRANSFER_PIECE, type TransferPieceInputs } from './transfer-piece';

/** A place still to be paid: how, how much, and until when it is kept. */
@Component({
  selector: 'bt-payment-due',
  imports: [Icon, Money, NgComponentOutlet, RouterLink, TranslocoPipe, When],
  template: `
    @if (of().payBy === 'transfer') {
      <ng-container *ngComponentOutlet="transfer.value() ?? null; inputs: facts()" />
      @if (of().order.things > 1) {
        <p class="bs soft">{{ 'enrolment.one.unpaid.together' | transloco: { n: of().order.things } }}</p>
      }
    } @else {
      <section class="note wait">
        <bt-icon [path]="iconHourglass" />
        <div>
          <p class="t2">{{ 'enrolment.one.unpaid.sum' | transloco }} <bt-money [of]="of().order.due" /></p>
          @if (of().order.things > 1) {
            <p>{{ 'enrolment.one.unpaid.together' | transloco: { n: of().order.things } }}</p>
          }
          @if (over()) {
            <p>{{ 'enrolment.one.unpaid.over' | transloco }}</p>
          } @else if (of().heldUntil; as until) {
            <p>
              {{ 'enrolment.one.unpaid.until' | transloco }} <bt-when [from]="until" as="long" />,
              <bt-when [from]="until" as="time" />.
            </p>
          }
          @if (of().status === 'held') {
            <p>
              <a class="btn fill" [routerLink]="['/io/pagamento', of().order.id]" [queryParams]="{ esito: 'vai' }">{{
                'enrolment.one.unpaid.card' | transloco
              }}</a>
            </p>
          }
        </div>
      </section>
    }
  `,
})
export class PaymentDue {
  private readonly clock = inject(Clock);
  readonly of = input.required<EnrolmentDetail>();
  private readonly piece = inject(TRANSFER_PIECE);
  protected readonly transfer = resource({ loader: this.piece });
  protected readonly facts = computed((): TransferPieceInputs => ({
    orderId: this.of().order.id,
    until: this.of().heldUntil,
  }));
  protected readonly over = computed(() => new Date(this.of().heldUntil ?? Infinity) <= this.clock.now());
  protected readonly iconHourglass = iconHourglass;
}
