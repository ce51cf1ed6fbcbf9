import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { billingErrors } from '@bottega/billing/domain';
import { ApiController, Public } from '@bottega/platform/http';
import { WithdrawFromContract } from '../application/withdrawal/withdraw-from-contract';
import { Withdrawals } from '../queries/withdrawals';
import { KeyQuery, WithdrawalDto } from './withdrawal.dto';
import { WithdrawalView } from './withdrawal.view';

/** «Recedere dal contratto qui»: for whoever comes from the order's mail, without an account. */
@ApiController('withdrawals')
export class WithdrawalsController {
  constructor(
    private readonly withdrawals: Withdrawals,
    private readonly withdraw: WithdrawFromContract,
  ) {}

  @Get(':orderId')
  @Public()
  @ApiOkResponse({ type: WithdrawalView })
  async show(@Param('orderId', ParseUUIDPipe) orderId: string, @Query() { key }: KeyQuery): Promise<WithdrawalView> {
    if (!this.withdrawals.opens(orderId, key)) throw billingErrors('order-not-found');
    const contract = await this.withdrawals.one(orderId);
    if (!contract) throw billingErrors('order-not-found');
    return contract;
  }

  @Post(':orderId')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: WithdrawalView })
  async state(
    @Param('orderId', ParseUUIDPipe) orderId: string,
    @Body() { key, name, email }: WithdrawalDto,
  ): Promise<WithdrawalView> {
    if (!this.withdrawals.opens(orderId, key)) throw billingErrors('order-not-found');
    await this.withdraw.run({ orderId, name, email });
    return (await this.withdrawals.one(orderId))!;
  }
}
