import type { OrderTransfer } from './order-transfer';

/** For the pages of what orders pay for: loaded with those that show it. Needs the words of `billing`. */
export const transferPiece = (): Promise<typeof OrderTransfer> =>
  import('./order-transfer').then((m) => m.OrderTransfer);
