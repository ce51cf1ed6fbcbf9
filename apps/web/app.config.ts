import { APP_BASE_HREF } from '@angular/common';
import { ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideClientHydration,
  withHttpTransferCacheOptions,
  withNoIncrementalHydration,
} from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { ownStandingPiece } from '@bottega/attendance/web';
import { PLACE_KEPT, transferPiece } from '@bottega/billing/web';
import { TOPIC_LABELS } from '@bottega/catalogue/domain';
import { PATH_PLANS } from '@bottega/catalogue/web';
import { placeKeptPiece, STANDING_PIECE, TRANSFER_PIECE } from '@bottega/enrolment/web';
import { ORDER_TRANSFER, pathPlansPiece, TOPIC_NAMES } from '@bottega/membership/web';
import { providePlatform } from '@bottega/platform/web';
import { routes } from './app.routes';
import { shellWords } from './i18n/shell-words';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // A <base> element would have to be let through by the content security policy.
    { provide: APP_BASE_HREF, useValue: '/' },
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    // Incremental hydration and event replay need an inline script, which our content security policy refuses.
    provideClientHydration(
      withNoIncrementalHydration(),
      withHttpTransferCacheOptions({ includeNonCacheableRequests: true }),
    ),
    providePlatform({ shell: shellWords }),
    { provide: PLACE_KEPT, useValue: placeKeptPiece },
    { provide: STANDING_PIECE, useValue: ownStandingPiece },
    { provide: TRANSFER_PIECE, useValue: transferPiece },
    { provide: ORDER_TRANSFER, useValue: transferPiece },
    { provide: PATH_PLANS, useValue: pathPlansPiece },
    { provide: TOPIC_NAMES, useValue: () => Promise.resolve(TOPIC_LABELS) },
  ],
};
