import { Body, Get, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiController, InPerson, Lang, LimitAttempts, type Principal, Who } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { AskNewAddress } from '../application/ask-new-address';
import { CloseAccount } from '../application/close-account';
import { PreviewClosing } from '../queries/preview-closing';
import { TellMyData } from '../queries/tell-my-data';
import { ClosingView, MyDataView } from './account.view';
import { CloseAccountDto, NewAddressDto } from './me.dto';
import { SessionCookie } from './session-cookie';

/** My account as such: its address, what is known of me, the way out. */
@ApiTags('identity')
@ApiController('me')
@InPerson()
export class AccountController {
  constructor(
    private readonly askNewAddress: AskNewAddress,
    private readonly closeAccount: CloseAccount,
    private readonly previewClosing: PreviewClosing,
    private readonly tellMyData: TellMyData,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('email')
  @HttpCode(202)
  @LimitAttempts(5, 600)
  @ApiAcceptedResponse({ description: 'A link is on its way to the new address, unless it is somebody’s already.' })
  async newAddress(@Who() who: Principal, @Body() body: NewAddressDto): Promise<void> {
    await this.askNewAddress.run(who, body);
  }

  @Get('data')
  @Header('content-disposition', 'attachment; filename="bottega-i-miei-dati.json"')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MyDataView })
  data(@Who() who: Principal, @Lang() locale: Locale): Promise<MyDataView> {
    return this.tellMyData.run(who.personId, locale);
  }

  @Get('closing')
  @ApiOkResponse({ type: ClosingView, description: 'What closing the account would meet and leave' })
  async closing(@Who() who: Principal, @Lang() locale: Locale): Promise<ClosingView> {
    const { obstacles, stays } = await this.previewClosing.run(who.personId);
    return { obstacles, stays: stays.map(({ part, why }) => ({ part, why: why[locale] })) };
  }

  @Post('close')
  @HttpCode(204)
  @LimitAttempts(10, 600)
  @ApiNoContentResponse()
  async close(
    @Who() who: Principal,
    @Body() { currentPassword }: CloseAccountDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.closeAccount.run(who, currentPassword);
    this.cookie.clear(reply);
  }
}
