import { Body, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiController, InPerson, LimitAttempts, type Principal, SignedIn, Who } from '@bottega/platform/http';
import { ChangePassword } from '../application/change-password';
import { EndSession } from '../application/end-session';
import { UpdateProfile } from '../application/update-profile';
import { ListMySessions } from '../queries/list-my-sessions';
import { ShowAccount } from '../queries/show-account';
import { AccountView } from './account.view';
import { ChangePasswordDto, UpdateProfileDto } from './me.dto';
import { PersonParams as SessionParams } from './people.dto';
import { SessionCookie } from './session-cookie';
import { SessionListView } from './session.view';

@ApiTags('identity')
@ApiController('me')
@SignedIn()
export class MeController {
  constructor(
    private readonly showAccount: ShowAccount,
    private readonly updateProfile: UpdateProfile,
    private readonly changePassword: ChangePassword,
    private readonly listMySessions: ListMySessions,
    private readonly endSession: EndSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountView })
  show(@Who() who: Principal): Promise<AccountView> {
    return this.showAccount.run(who.personId);
  }

  @Patch()
  @ApiOkResponse({ type: AccountView })
  async update(@Who() who: Principal, @Body() body: UpdateProfileDto): Promise<AccountView> {
    await this.updateProfile.run(who.personId, body);
    return this.showAccount.run(who.personId);
  }

  @Post('password')
  @InPerson()
  @HttpCode(204)
  @LimitAttempts(10, 600)
  @ApiNoContentResponse()
  async setPassword(@Who() who: Principal, @Body() body: ChangePasswordDto): Promise<void> {
    await this.changePassword.run(who, body);
  }

  @Get('sessions')
  @InPerson()
  @ApiOkResponse({ type: SessionListView })
  async sessions(@Who() who: Principal): Promise<SessionListView> {
    return { items: await this.listMySessions.run(who), nextCursor: null };
  }

  @Delete('sessions/:id')
  @InPerson()
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(
    @Who() who: Principal,
    @Param() { id }: SessionParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSession.run(who.personId, id);
    if (id === who.credential.id) this.cookie.clear(reply);
  }
}
