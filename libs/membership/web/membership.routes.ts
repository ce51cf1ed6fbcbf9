import type { Routes } from '@angular/router';
import { checkoutWords, signedIn, withWords } from '@bottega/platform/web';
import { membershipWords } from './membership-words';

/** `/tessere`: which there are, side by side; `/tessere/:planId`: buying one. */
export const membershipPages: Routes = withWords('membership', membershipWords, [
  {
    path: 'tessere',
    title: 'membership.plans.title',
    data: { description: 'membership.plans.lead' },
    loadComponent: () => import('./plans/plans.page').then((m) => m.PlansPage),
  },
  ...withWords('platform-checkout', checkoutWords, [
    {
      path: 'tessere/:planId',
      title: 'membership.buy.title',
      canActivate: [signedIn],
      loadComponent: () => import('./buy/buy.page').then((m) => m.BuyPage),
    },
  ]),
]);

/** Under `/io`: what my memberships have left, and what happened to it. */
export const ownMembershipPages: Routes = withWords('membership', membershipWords, [
  {
    path: 'tessera',
    title: 'membership.mine.title',
    loadComponent: () => import('./mine/my-memberships.page').then((m) => m.MyMembershipsPage),
  },
  {
    path: 'tessera/:membershipId',
    title: 'membership.mine.title',
    loadComponent: () => import('./mine/my-membership.page').then((m) => m.MyMembershipPage),
  },
]);
