import { InjectionToken, type Type } from '@angular/core';

/** Where the transfer of an order goes (its inputs: `orderId`). Billing draws it; the application brings it here. */
export const ORDER_TRANSFER = new InjectionToken<() => Promise<Type<unknown>>>('transfer of an order');
