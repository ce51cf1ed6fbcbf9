import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { ReissueCertificate } from '../application/reissue-certificate';
import { RevokeCertificate } from '../application/revoke-certificate';
import { ListCertificates } from '../queries/list-certificates';
import { CertificateView, MyCertificateView } from './certificate.view';
import { CertificatesQuery, RevokeCertificateDto } from './certificates.dto';

@ApiTags('certificates')
@ApiController()
export class CertificatesController {
  constructor(
    private readonly certificates: ListCertificates,
    private readonly revokeCertificate: RevokeCertificate,
    private readonly reissueCertificate: ReissueCertificate,
  ) {}

  @Get('me/certificates')
  @SignedIn()
  @ApiPage(MyCertificateView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<MyCertificateView>> {
    return this.certificates.of(who.personId, limit, cursor);
  }

  @Get('certificates')
  @Requires('certificates.manage')
  @ApiPage(CertificateView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: CertificatesQuery): Promise<Page<CertificateView>> {
    return this.certificates.run({ ...filter, limit });
  }

  @Post('certificates/:id/revoke')
  @Requires('certificates.manage')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: CertificateView })
  async revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RevokeCertificateDto,
    @Who() who: Principal,
  ): Promise<CertificateView> {
    await this.revokeCertificate.run(id, reason, who.personId);
    return this.certificates.one(id);
  }

  /** @returns the new one, issued in the place of a revoked one */
  @Post('certificates/:id/reissue')
  @Requires('certificates.manage')
  @ApiCreatedResponse({ type: CertificateView })
  async reissue(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<CertificateView> {
    return this.certificates.one(await this.reissueCertificate.run(id, who.personId));
  }
}
