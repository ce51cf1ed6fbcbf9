import { Component, input } from '@angular/core';
import type { Order } from '../order-list';
import { TransferPanel } from '../transfer/transfer-panel';
import { OrderSheet } from '../ui/order-sheet';
import { PlacesKept } from '../ui/places-kept';
import { ReturnAccount } from './return-account';

/** One of my orders: until when its places are kept, where what is owed goes, how its transfer is made. */
@Component({
  selector: 'bt-my-order-sheet',
  imports: [OrderSheet, PlacesKept, ReturnAccount, TransferPanel],
  template: `
    <bt-order-sheet [of]="of()">
      <bt-places-kept [of]="of()" />
      @if (of().toGiveBack.amount > 0) {
        <bt-return-account [of]="of()" />
      }
      @if (of().payTo) {
        <bt-transfer-panel [of]="of()" class="transfer" />
      }
    </bt-order-sheet>
  `,
  styles: `
    .transfer {
      margin-top: 12px;
      padding-top: 16px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class MyOrderSheet {
  readonly of = input.required<Order>();
}
