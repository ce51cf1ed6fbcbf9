import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { membershipWords } from '../membership-words';
import { staffMembershipWords } from './staff-membership-words';

const canActivate = [allowed('memberships.manage')];

/** Under `/gestione`: everybody's memberships, and one of them. */
export const staffMembershipPages: Routes = withWords(
  'membership',
  membershipWords,
  withWords('membership-staff', staffMembershipWords, [
    {
      path: 'tessere',
      title: 'membership-staff.heading',
      canActivate,
      loadComponent: () => import('./memberships/memberships.page').then((m) => m.MembershipsPage),
    },
    {
      path: 'tessere/:membershipId',
      title: 'membership-staff.one',
      canActivate,
      loadComponent: () => import('./memberships/membership.page').then((m) => m.MembershipPage),
    },
  ]),
);
