import { Component, input } from '@angular/core';
import { Money, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Order } from '../order-list';
import { documentFile } from '../papers/document-file';
import { OrderStatus } from './order-status';

type Line = Order['lines'][number];

/** One order with its lines, what was paid and with which receipt; what can be done about it is projected. */
@Component({
  selector: 'bt-order-sheet',
  imports: [Money, OrderStatus, TranslocoPipe, When],
  template: `
    <div class="row between">
      <p class="bs soft"><bt-when [from]="of().placedAt" as="date" /></p>
      <bt-order-status [of]="of()" />
    </div>
    <dl class="kv sums">
      @for (line of of().lines; track line.subjectId) {
        <dt>{{ line.description }}</dt>
        <dd><bt-money [of]="line.amount" fact /></dd>
        @if (line.status === 'active' && line.forgone.amount > 0) {
          <dt>{{ 'billing.lowered' | transloco }}{{ why(line) }}</dt>
          <dd><bt-money [of]="less(line)" /></dd>
        }
      }
      @for (payment of of().payments; track payment.receipt) {
        <dt>
          <a target="_blank" [href]="fileOf(payment.documentId)">{{
            'billing.receipt' | transloco: { number: payment.receipt }
          }}</a>
          ·
          <bt-when [from]="dayOf(payment)" as="date" />
          @if (payment.takenBackAt) {
            · {{ 'billing.takenBack' | transloco }}
          }
        </dt>
        <dd><bt-money [of]="payment.amount" /></dd>
      }
      @for (refund of of().refunds; track refund.receipt) {
        <dt>
          <a target="_blank" [href]="fileOf(refund.documentId)">{{
            'billing.givenBack' | transloco: { number: refund.receipt }
          }}</a>
          ·
          <bt-when [from]="refund.givenAt" as="date" />
        </dt>
        <dd><bt-money [of]="refund.amount" /></dd>
      }
      @if (of().due.amount > 0) {
        <dt>
          <b>{{ 'billing.due' | transloco }}</b>
        </dt>
        <dd>
          <b><bt-money [of]="of().due" /></b>
        </dd>
      }
      @if (of().goingBack.amount > 0) {
        <dt>{{ 'billing.goingBack' | transloco }}</dt>
        <dd><bt-money [of]="of().goingBack" /></dd>
      }
      @if (of().toGiveBack.amount > 0) {
        <dt>
          <b>{{ 'billing.toGiveBack' | transloco }}</b>
        </dt>
        <dd>
          <b><bt-money [of]="of().toGiveBack" /></b>
        </dd>
      }
    </dl>
    <ng-content />
  `,
  host: { class: 'sheet stack tight' },
})
export class OrderSheet {
  readonly of = input.required<Order>();
  protected readonly fileOf = documentFile;

  /** As staff wrote it; only what went back, or will, carries its reason. */
  protected why({ id }: Line): string {
    const reasons = this.of().credits.filter(({ lineId }) => lineId === id);
    return reasons.length > 0 ? `: ${reasons.map(({ reason }) => reason).join('; ')}` : '';
  }

  protected less = ({ forgone }: Line): Line['forgone'] => ({ ...forgone, amount: -forgone.amount });

  /** Of a transfer, the day the bank says. */
  protected dayOf = ({ receivedOn, receivedAt }: Order['payments'][number]): string =>
    receivedOn ? `${receivedOn}T12:00:00Z` : receivedAt;
}
