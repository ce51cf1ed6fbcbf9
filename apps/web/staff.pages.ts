import type { Routes } from '@angular/router';
import { staffRegisterPages } from '@bottega/attendance/web';
import {
  editionPricesPiece,
  pricingWords,
  staffOrderPages,
  staffPaperPages,
  staffPricingPages,
} from '@bottega/billing/web';
import { staffCoursePages } from '@bottega/catalogue/web';
import { staffCertificatePages } from '@bottega/certificates/web';
import { staffWishPages } from '@bottega/community/web';
import {
  enrolmentWords,
  staffDecisionPages,
  staffEnrolmentPages,
  staffGiftPages,
  staffOverduePages,
} from '@bottega/enrolment/web';
import { peoplePages } from '@bottega/identity/web';
import { staffMembershipPages } from '@bottega/membership/web';
import { staffMessagePages } from '@bottega/notifications/web';
import { withWords } from '@bottega/platform/web';
import { EDITION_PRICES, schedulingWords, staffProgrammePages } from '@bottega/scheduling/web';

/** The office's, under `/gestione`; each asks for its permission with `allowed(…)`. */
export const staffPages: Routes = [
  ...staffDecisionPages,
  ...staffCoursePages,
  {
    path: '',
    providers: [{ provide: EDITION_PRICES, useValue: editionPricesPiece }],
    children: withWords('billing-pricing', pricingWords, staffProgrammePages),
  },
  ...withWords('scheduling', schedulingWords, peoplePages),
  ...staffEnrolmentPages,
  ...staffGiftPages,
  ...staffOverduePages,
  ...staffMembershipPages,
  ...withWords('enrolment', enrolmentWords, staffOrderPages),
  ...staffPaperPages,
  ...staffPricingPages,
  ...staffRegisterPages,
  ...staffCertificatePages,
  ...staffMessagePages,
  ...staffWishPages,
];
