import { InjectionToken, type Type } from '@angular/core';

export type TransferPieceInputs = {
  orderId: string;
  /** The end of the last day the money may arrive on. */
  until: string | null;
};

/** Where an order’s transfer goes and what becomes of it. Billing draws that piece; the application brings it here. */
export const TRANSFER_PIECE = new InjectionToken<() => Promise<Type<unknown>>>('transfer piece');
