import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { billingWords } from './billing-words';

/** Under `/io`: what I ordered and paid. */
export const ownOrderPages: Routes = withWords('billing', billingWords, [
  {
    path: 'ordini',
    title: 'billing.mine.title',
    loadComponent: () => import('./my-orders/my-orders.page').then((m) => m.MyOrdersPage),
  },
]);

/** Under `/gestione`: everybody's orders. */
export const staffOrderPages: Routes = withWords('billing', billingWords, [
  {
    path: 'ordini',
    title: 'billing.staff.title',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./staff/orders.page').then((m) => m.OrdersPage),
  },
]);
