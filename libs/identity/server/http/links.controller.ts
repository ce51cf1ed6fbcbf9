import { Body, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiController, LimitAttempts, type Principal, Public, SignedIn, Who } from '@bottega/platform/http';
import { ConfirmAddress } from '../application/confirm-address';
import { EnterByLink } from '../application/enter-by-link';
import { ResendConfirmation } from '../application/resend-confirmation';
import { SendSignInLink } from '../application/send-sign-in-link';
import { ShowAccount } from '../queries/show-account';
import { AccountView } from './account.view';
import { AskLinkDto, UseLinkDto } from './auth.dto';
import { SessionCookie } from './session-cookie';

/** Links sent by e-mail: to enter without a password, to confirm an address. */
@ApiTags('identity')
@ApiController('auth')
export class LinksController {
  constructor(
    private readonly sendSignInLink: SendSignInLink,
    private readonly enterByLink: EnterByLink,
    private readonly confirmAddress: ConfirmAddress,
    private readonly resendConfirmation: ResendConfirmation,
    private readonly showAccount: ShowAccount,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('link')
  @HttpCode(202)
  @Public()
  @LimitAttempts(20, 600)
  @ApiAcceptedResponse({ description: 'Sent if the address is known, which is not told.' })
  async askLink(@Body() { email }: AskLinkDto): Promise<void> {
    await this.sendSignInLink.run(email);
  }

  @Post('link/redeem')
  @HttpCode(200)
  @Public()
  @LimitAttempts(30, 600)
  @ApiOkResponse({ type: AccountView })
  async redeem(
    @Body() { token }: UseLinkDto,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    const { personId, sessionToken } = await this.enterByLink.run(token, userAgent);
    this.cookie.set(reply, sessionToken);
    return this.showAccount.run(personId);
  }

  @Post('confirm')
  @HttpCode(204)
  @Public()
  @LimitAttempts(30, 600)
  @ApiNoContentResponse()
  async confirm(@Body() { token }: UseLinkDto): Promise<void> {
    await this.confirmAddress.run(token);
  }

  @Post('confirm/resend')
  @HttpCode(202)
  @SignedIn()
  @LimitAttempts(5, 600)
  @ApiAcceptedResponse({ description: 'Sent unless the address is confirmed already.' })
  async resend(@Who() who: Principal): Promise<void> {
    await this.resendConfirmation.run(who.personId);
  }
}
