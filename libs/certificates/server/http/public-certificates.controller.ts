import { Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiController, LimitAttempts, Public } from '@bottega/platform/http';
import { Files } from '@bottega/platform/records';
import { CheckCertificate } from '../queries/check-certificate';
import { PublicCertificateView } from './public-certificate.view';

const TIMES = 300;
const SECONDS = 60;

/** For whoever holds the code, which cannot be guessed and is printed on the certificate. */
@ApiTags('certificates')
@ApiController('certificates')
export class PublicCertificatesController {
  constructor(
    private readonly check: CheckCertificate,
    private readonly files: Files,
  ) {}

  @Get(':code.pdf')
  @Public()
  @LimitAttempts(TIMES, SECONDS)
  @ApiProduces('application/pdf')
  async file(
    @Param('code') code: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { hash, number } = await this.check.fileOf(code);
    const etag = `"${hash}"`;
    const file = known === etag ? undefined : await this.files.find(hash);
    await reply
      .status(file ? 200 : 304)
      .headers({
        etag,
        'cache-control': 'private, no-cache',
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="attestato-${number.replaceAll('/', '-')}.pdf"`,
      })
      .send(file?.content);
  }

  @Get(':code')
  @Public()
  @LimitAttempts(TIMES, SECONDS)
  @ApiOkResponse({ type: PublicCertificateView })
  show(@Param('code') code: string): Promise<PublicCertificateView> {
    return this.check.run(code);
  }
}
