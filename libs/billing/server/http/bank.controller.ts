import { Body, Get, HttpCode, HttpStatus, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { KeepBank } from '../application/keep-bank';
import { Bank } from '../queries/bank';
import { BankAccountDto, BankCheckDto } from './bank.dto';
import { BankView } from './bank.view';

/** The account transfers go to, and until when staff have looked it through. */
@ApiController('bank')
export class BankController {
  constructor(
    private readonly bank: Bank,
    private readonly keepBank: KeepBank,
  ) {}

  @Get()
  @Requires('payments.record')
  @ApiOkResponse({ type: BankView })
  async show(): Promise<BankView> {
    const [account, checkedUntil, statementUntil] = await Promise.all([
      this.bank.account(),
      this.bank.checkedUntil(),
      this.bank.statementUntil(),
    ]);
    return { account: account ?? null, checkedUntil, statementUntil };
  }

  @Put('account')
  @Requires('centres.manage')
  @ApiOkResponse({ type: BankView })
  async setAccount(@Body() account: BankAccountDto, @Who() who: Principal): Promise<BankView> {
    await this.keepBank.setAccount({ ...account }, who.personId);
    return this.show();
  }

  /** Every movement up to that day has been seen: transfers expected by then and not found may be given up. */
  @Post('checks')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: BankView })
  async check(@Body() { coversUntil }: BankCheckDto, @Who() who: Principal): Promise<BankView> {
    await this.keepBank.recordCheck(coversUntil, who.personId);
    return this.show();
  }
}
