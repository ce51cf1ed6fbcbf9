import {
  Body,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { billingErrors } from '@bottega/billing/domain';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { GiveBack } from '../../application/give-back/give-back';
import { RevealIban } from '../../application/give-back/reveal-iban';
import { TellReturnAccount } from '../../application/give-back/tell-return-account';
import { TryCardAgain } from '../../application/give-back/try-card-again';
import { ToGiveBack } from '../../queries/to-give-back';
import { GIVE_BACK_COLUMNS } from './give-back.columns';
import { GiveBackQuery, GivenBackDto, ReturnAccountDto } from './give-back.dto';
import { IbanView, ToGiveBackView } from './give-back.view';

class GiveBackExportQuery extends exportOf(GiveBackQuery) {}

/** What is to be given back, where to, and that it has been. */
@ApiController()
export class GiveBackController {
  constructor(
    private readonly toGiveBack: ToGiveBack,
    private readonly giveBack: GiveBack,
    private readonly revealIban: RevealIban,
    private readonly tellReturnAccount: TellReturnAccount,
    private readonly tryCardAgain: TryCardAgain,
    private readonly exports: TableExports,
  ) {}

  @Get('to-give-back')
  @Requires('payments.refund')
  @ApiPage(ToGiveBackView)
  list(@Query() { cursor, limit = PAGE_SIZE }: GiveBackQuery): Promise<Page<ToGiveBackView>> {
    return this.toGiveBack.list({ cursor, limit });
  }

  @Get('to-give-back/export')
  @Requires('payments.refund')
  @ApiTable()
  export(@Query() wish: GiveBackExportQuery, @Who() who: Principal): Promise<StreamableFile> {
    const page = (at: { cursor?: string; limit: number }) => this.toGiveBack.list(at);
    return this.exports.send({
      name: 'da-restituire',
      columns: GIVE_BACK_COLUMNS,
      wish: { ...wish },
      actorId: who.personId,
      page,
    });
  }

  @Post('to-give-back/:id/given-back')
  @Requires('payments.refund')
  @HttpCode(HttpStatus.NO_CONTENT)
  async given(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { method, on }: GivenBackDto,
    @Who() who: Principal,
  ): Promise<void> {
    await this.giveBack.run({ id, method, on, actorId: who.personId });
  }

  /** The card did not take it: it is asked once more. While that is under way it is not in the queue. */
  @Post('to-give-back/:id/try-card-again')
  @Requires('payments.refund')
  @HttpCode(HttpStatus.NO_CONTENT)
  async again(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<void> {
    await this.tryCardAgain.run(id, who.personId);
  }

  /** The whole of it, for whoever is about to send the money; who asked is written down. */
  @Post('to-give-back/:id/reveal-iban')
  @Requires('payments.refund')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: IbanView })
  async reveal(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<IbanView> {
    return { iban: await this.revealIban.run(id, who.personId) };
  }

  @Put('to-give-back/:id/iban')
  @Requires('payments.refund')
  @ApiOkResponse({ type: ToGiveBackView })
  async tell(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { iban }: ReturnAccountDto,
    @Who() who: Principal,
  ): Promise<ToGiveBackView> {
    const { kind, orderId } = await this.waiting(id);
    const thing = kind === 'credit' ? { orderId: orderId! } : { surplusId: id };
    await this.tellReturnAccount.run(thing, iban, who.personId);
    return this.waiting(id);
  }

  /** Of one's own order: where what is owed of it goes back to. */
  @Put('orders/:id/return-account')
  @SignedIn()
  @HttpCode(HttpStatus.NO_CONTENT)
  async tellMine(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { iban }: ReturnAccountDto,
    @Who() who: Principal,
  ): Promise<void> {
    await this.tellReturnAccount.ofMine(id, iban, who.personId);
  }

  private async waiting(id: string): Promise<ToGiveBackView> {
    const found = await this.toGiveBack.one(id);
    if (!found) throw billingErrors('surplus-not-found');
    return found;
  }
}
