import { Body, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiController, IfMatch, Principal, Requires, Who } from '@bottega/platform/http';
import { WriteIssuer } from '../application/write-issuer';
import { ShowIssuer } from '../queries/show-issuer';
import { IssuerDto } from './certificates.dto';
import { IssuerView } from './issuer.view';

@ApiTags('certificates')
@ApiController('certificates/issuer')
export class IssuerController {
  constructor(
    private readonly showIssuer: ShowIssuer,
    private readonly writeIssuer: WriteIssuer,
  ) {}

  @Get()
  @Requires('certificates.manage')
  @ApiOkResponse({ type: IssuerView })
  show(): Promise<IssuerView> {
    return this.showIssuer.run();
  }

  /** Certificates already issued keep what they say. */
  @Put()
  @Requires('centres.manage')
  @ApiOkResponse({ type: IssuerView })
  async write(
    @Body() issuer: IssuerDto,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<IssuerView> {
    await this.writeIssuer.run({ ...issuer }, who.personId, seen);
    return this.showIssuer.run();
  }
}
