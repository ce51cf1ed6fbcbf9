import { WithdrawFromContract } from './application/withdrawal/withdraw-from-contract';
import { WithdrawalsController } from './http/withdrawals.controller';
import { WithdrawalReceived } from './messages/withdrawal-received.message';
import { Withdrawals } from './queries/withdrawals';

/** The consumer's right to withdraw within fourteen days. */
export const withdrawalControllers = [WithdrawalsController];

export const withdrawals = [WithdrawFromContract, WithdrawalReceived, Withdrawals];
