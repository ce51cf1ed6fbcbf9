import { Body, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiController, LimitAttempts, MaybeWho, type Principal, Public } from '@bottega/platform/http';
import { EndSession } from '../application/end-session';
import type { SignedIn } from '../application/open-session';
import { SignIn } from '../application/sign-in';
import { SignUp } from '../application/sign-up';
import { ShowAccount } from '../queries/show-account';
import { AccountView, CurrentAccountView } from './account.view';
import { SignInDto, SignUpDto } from './auth.dto';
import { SessionCookie } from './session-cookie';

@ApiTags('identity')
@ApiController('auth')
export class AuthController {
  constructor(
    private readonly signUp: SignUp,
    private readonly signIn: SignIn,
    private readonly endSession: EndSession,
    private readonly showAccount: ShowAccount,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('sign-up')
  @Public()
  @LimitAttempts(30, 600)
  @ApiCreatedResponse({ type: AccountView })
  async signUpHere(
    @Body() { acceptTerms: _, ...body }: SignUpDto,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    return this.welcome(await this.signUp.run(body, userAgent), reply);
  }

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @LimitAttempts(30, 300)
  @ApiOkResponse({ type: AccountView })
  async signInHere(
    @Body() body: SignInDto,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    return this.welcome(await this.signIn.run(body, userAgent), reply);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  async signOut(@MaybeWho() who: Principal | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (who?.inPerson) await this.endSession.run(who.personId, who.credential.id);
    this.cookie.clear(reply);
  }

  /** Who is here, if anybody: lets a page ask without being refused. */
  @Get('session')
  @Public()
  @ApiOkResponse({ type: CurrentAccountView })
  async current(@MaybeWho() who: Principal | null): Promise<CurrentAccountView> {
    return { account: who && (await this.showAccount.run(who.personId)) };
  }

  private welcome({ personId, sessionToken }: SignedIn, reply: FastifyReply): Promise<AccountView> {
    this.cookie.set(reply, sessionToken);
    return this.showAccount.run(personId);
  }
}
