import type { Routes } from '@angular/router';
import { standingWords, teachingHomePages } from '@bottega/attendance/web';
import { billingWords, withdrawalPages, ownConcessionPages, ownOrderPages, ownPaperPages } from '@bottega/billing/web';
import { cataloguePages, catalogueWords, pathPages } from '@bottega/catalogue/web';
import { checkPages, ownCertificatePages } from '@bottega/certificates/web';
import { ownWishPages } from '@bottega/community/web';
import {
  enrolmentWords,
  enrolPages,
  giftPages,
  ownCalendarPages,
  ownEnrolmentPages,
  ownGiftPages,
} from '@bottega/enrolment/web';
import { doorPages, ownIdentityPages } from '@bottega/identity/web';
import { membershipPages, membershipWords, ownMembershipPages } from '@bottega/membership/web';
import { ownMessagePages } from '@bottega/notifications/web';
import { withWords } from '@bottega/platform/web';
import { homeWords } from './home/home-words';
import { statementWords } from './statements/statement-words';

/*
 * The pages of Bottega, by whose they are; the office’s are in staff.pages.ts, which only the office loads. A capability joins with one line a place:
 * { path: 'corsi', loadChildren: () => import('@bottega/catalogue/web').then((m) => m.catalogueRoutes) }
 */

/** For anybody, drawn by the server too: `/corsi`. */
export const publicPages: Routes = [
  ...cataloguePages,
  ...withWords('membership', membershipWords, pathPages),
  ...doorPages,
  ...enrolPages,
  ...giftPages,
  ...checkPages,
  ...withdrawalPages,
  ...membershipPages,
  ...withWords(
    'home',
    homeWords,
    withWords('catalogue', catalogueWords, [
      {
        path: '',
        pathMatch: 'full',
        title: 'home.title',
        data: { description: 'home.lead' },
        loadComponent: () => import('./home/home.page').then((m) => m.HomePage),
      },
    ]),
  ),
  ...withWords('statements', statementWords, [
    {
      path: 'accessibilita',
      title: 'statements.accessibility.title',
      loadComponent: () => import('./statements/accessibility.page').then((m) => m.AccessibilityPage),
    },
    {
      path: 'privacy',
      title: 'statements.privacy.title',
      loadComponent: () => import('./statements/privacy.page').then((m) => m.PrivacyPage),
    },
  ]),
];

/** One's own, as a learner, under `/io`. */
export const ownPages: Routes = [
  ...withWords(
    'billing',
    billingWords,
    withWords('attendance-standing', standingWords, [...ownEnrolmentPages, ...ownGiftPages]),
  ),
  ...ownCalendarPages,
  ...ownCertificatePages,
  ...ownPaperPages,
  ...ownConcessionPages,
  ...withWords('billing', billingWords, ownMembershipPages),
  ...withWords('enrolment', enrolmentWords, ownOrderPages),
  ...ownMessagePages,
  ...ownIdentityPages,
  ...ownWishPages,
];

/** One's own, as an instructor, under `/insegno`. */
export const teachingPages: Routes = [...teachingHomePages];
