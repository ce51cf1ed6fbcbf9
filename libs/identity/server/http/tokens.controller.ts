import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiController, InPerson, Instant, LimitAttempts, type Principal, Text, Who } from '@bottega/platform/http';
import { TOKEN_NAME_MAX } from '@bottega/identity/domain';
import { CreateToken } from '../application/create-token';
import { RevokeToken } from '../application/revoke-token';
import { ListMyTokens } from '../queries/list-my-tokens';
import { PersonParams as TokenParams } from './people.dto';
import { CreatedTokenView, TokenListView } from './token.view';

class CreateTokenDto {
  @Text({ max: TOKEN_NAME_MAX, description: 'What it is for' }) name!: string;
  @Instant({ optional: true, nullable: true, description: 'Until it is revoked when not given' })
  expiresAt?: string | null;
}

/** What lets my programs act for me. */
@ApiTags('identity')
@ApiController('me/tokens')
@InPerson()
export class TokensController {
  constructor(
    private readonly createToken: CreateToken,
    private readonly revokeToken: RevokeToken,
    private readonly listMyTokens: ListMyTokens,
  ) {}

  @Get()
  @ApiOkResponse({ type: TokenListView })
  async list(@Who() who: Principal): Promise<TokenListView> {
    return { items: await this.listMyTokens.run(who.personId), nextCursor: null };
  }

  @Post()
  @LimitAttempts(30, 600)
  @ApiCreatedResponse({ type: CreatedTokenView })
  create(@Who() who: Principal, @Body() { name, expiresAt }: CreateTokenDto): Promise<CreatedTokenView> {
    return this.createToken.run(who.personId, { name, expiresAt: expiresAt ? new Date(expiresAt) : null });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Who() who: Principal, @Param() { id }: TokenParams): Promise<void> {
    await this.revokeToken.run(who.personId, id);
  }
}
