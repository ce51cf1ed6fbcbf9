const MINUTE = 60_000;
/** A checkout is open for this long; the gateway takes no less than thirty minutes. */
const OPEN_MS = 31 * MINUTE;
/** One with less left than this is not worth going back to: a new one is opened. */
const WORTH_MS = 10 * MINUTE;
/** As long as asking the gateway again, for the same end, still leaves it its thirty minutes. */
const ASKED_AGAIN_MS = MINUTE / 2;

export const CHECKOUT_STATUSES = ['opening', 'open', 'complete', 'expired'] as const;
export type CheckoutStatus = (typeof CHECKOUT_STATUSES)[number];

export interface Checkout {
  status: CheckoutStatus;
  /** Cents of euro. */
  amount: number;
  expiresAt: Date;
}

export const checkoutEnd = (now: Date): Date => new Date(now.getTime() + OPEN_MS);

/** Whether whoever comes back may go on where they left: it asks for what is due, and leaves the time to pay. */
export function isStillGood({ status, amount, expiresAt }: Checkout, due: number, now: Date): boolean {
  const left = expiresAt.getTime() - now.getTime();
  return amount === due && left >= (status === 'opening' ? OPEN_MS - ASKED_AGAIN_MS : WORTH_MS);
}
