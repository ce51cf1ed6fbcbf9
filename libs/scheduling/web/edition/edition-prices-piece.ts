import { InjectionToken, type Type } from '@angular/core';
import type { Edition } from '../data/programme-view';

export type EditionPricesInputs = {
  editionId: string;
  /** None while there is no price list. */
  prices: Edition['prices'];
  /** Nobody enrols in it any more. */
  over: boolean;
};

/** What an edition costs, and how to change it. Billing draws that piece; the application brings it here. */
export const EDITION_PRICES = new InjectionToken<() => Promise<Type<unknown>>>('edition prices');
