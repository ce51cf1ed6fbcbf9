import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { billingWords } from './billing-words';
import { papersWords } from './papers/papers-words';

/** Under `/io`: what I ordered and paid. */
export const ownOrderPages: Routes = withWords('billing', billingWords, [
  {
    path: 'ordini',
    title: 'billing.mine.title',
    loadComponent: () => import('./my-orders/my-orders.page').then((m) => m.MyOrdersPage),
  },
  {
    path: 'ordini/:orderId',
    title: 'billing.one.heading',
    loadComponent: () => import('./my-orders/my-order.page').then((m) => m.MyOrderPage),
  },
  {
    path: 'pagamento/:orderId',
    title: 'billing.card.heading',
    loadComponent: () => import('./card/payment.page').then((m) => m.PaymentPage),
  },
]);

/** `/recesso/:orderId`: for whoever comes from the mail of an order. */
export const withdrawalPages: Routes = withWords('billing', billingWords, [
  {
    path: 'recesso/:orderId',
    title: 'billing.withdrawal.title',
    loadComponent: () => import('./withdrawal/withdrawal.page').then((m) => m.WithdrawalPage),
  },
]);

/** Under `/gestione`: everybody's orders, one of them, the account their transfers go to. */
export const staffOrderPages: Routes = withWords('billing', billingWords, [
  {
    path: 'ordini',
    title: 'billing.staff.title',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./staff/orders.page').then((m) => m.OrdersPage),
  },
  ...withWords('billing-papers', papersWords, [
    {
      path: 'ordini/:orderId',
      title: 'billing.staff.oneTitle',
      canActivate: [allowed('payments.record')],
      loadComponent: () => import('./staff/order.page').then((m) => m.OrderPage),
    },
  ]),
  {
    path: 'banca',
    title: 'billing.bank.heading',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./bank/bank.page').then((m) => m.BankPage),
  },
  {
    path: 'da-restituire',
    title: 'billing.queue.heading',
    canActivate: [allowed('payments.refund')],
    loadComponent: () => import('./bank/give-back/give-back.page').then((m) => m.GiveBackPage),
  },
]);
