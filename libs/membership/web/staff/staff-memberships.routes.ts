import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { membershipWords } from '../membership-words';
import { staffMembershipWords } from './staff-membership-words';

const canActivate = [allowed('memberships.manage')];
const loadPlan = () => import('./plans/plan-editor.page').then((m) => m.PlanEditorPage);

/** Under `/gestione`: everybody's memberships and one of them, the plans and one of them. */
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
    {
      path: 'piani',
      title: 'membership-staff.plans.heading',
      canActivate,
      loadComponent: () => import('./plans/staff-plans.page').then((m) => m.StaffPlansPage),
    },
    { path: 'piani/nuovo', title: 'membership-staff.plans.new', canActivate, loadComponent: loadPlan },
    { path: 'piani/:planId', title: 'membership-staff.plans.one', canActivate, loadComponent: loadPlan },
  ]),
);
