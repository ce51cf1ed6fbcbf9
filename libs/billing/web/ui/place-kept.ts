import { InjectionToken, type Type } from '@angular/core';

export type PlaceKeptInputs = {
  enrolmentId: string;
  /** Whether staff look at it. */
  office: boolean;
  /** Whether it is one of several, and says of what. */
  named: boolean;
};

/** Until when a place that an order is to pay for is kept. Enrolment draws that piece; the application brings it here. */
export const PLACE_KEPT = new InjectionToken<() => Promise<Type<unknown>>>('place kept');
