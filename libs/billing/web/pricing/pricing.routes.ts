import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { pricingWords } from './pricing-words';

/** Under `/gestione`: what lowers prices, the codes people type, and the concessions whose proof is to be looked at. */
export const staffPricingPages: Routes = withWords('billing-pricing', pricingWords, [
  {
    path: 'sconti',
    title: 'billing-pricing.discounts.heading',
    canActivate: [allowed('programme.manage')],
    loadComponent: () => import('./discounts.page').then((m) => m.DiscountsPage),
  },
  {
    path: 'codici',
    title: 'billing-pricing.codes.heading',
    canActivate: [allowed('programme.manage')],
    loadComponent: () => import('./promo-codes.page').then((m) => m.PromoCodesPage),
  },
  {
    path: 'agevolazioni',
    title: 'billing-pricing.concessions.heading',
    canActivate: [allowed('people.manage')],
    loadComponent: () => import('./concessions.page').then((m) => m.ConcessionsPage),
  },
  {
    path: 'persone/:personId/agevolazioni',
    title: 'billing-pricing.concessions.heading',
    canActivate: [allowed('people.manage')],
    loadComponent: () => import('./person-concessions.page').then((m) => m.PersonConcessionsPage),
  },
]);
