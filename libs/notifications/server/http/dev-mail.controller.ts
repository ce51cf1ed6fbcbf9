import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { httpErrors, Public, Text } from '@bottega/platform/http';
import { Settings } from '@bottega/platform/settings';
import type { KeptMailRow } from '../infrastructure/kept-mail.row';
import { KeptMails } from '../queries/kept-mails';
import { mailPage, mailsPage } from './dev-mail.page';

class DevMailQuery {
  @Text({ max: 254, optional: true }) to?: string;
}

/** The mail that a developer's installation would have sent. In production there is nothing here. */
@Controller('dev/mail')
@Public()
@ApiExcludeController()
export class DevMailController {
  constructor(
    private readonly mails: KeptMails,
    private readonly settings: Settings,
  ) {}

  @Get()
  async list(@Query() { to }: DevMailQuery, @Res() reply: FastifyReply): Promise<void> {
    this.refuseInProduction();
    const { smtpUrl } = this.settings;
    sendPage(reply, mailsPage({ mails: await this.mails.list(to), to, sentElsewhere: smtpUrl !== undefined }));
  }

  @Get(':id')
  async one(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, mailPage(await this.mail(id)));
  }

  /** As the reader sees it, in a frame where nothing runs. */
  @Get(':id/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
  )
  async html(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return (await this.mail(id)).html;
  }

  @Get(':id/attachments/:index')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  async attachment(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('index') index: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const attachment = (await this.mail(id)).attachments[Number(index)];
    if (!attachment) throw httpErrors('not-found');
    const { filename, contentType, content } = attachment;
    void reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`)
      .send(Buffer.from(content, 'base64'));
  }

  private async mail(id: string): Promise<KeptMailRow> {
    this.refuseInProduction();
    const mail = await this.mails.one(id);
    if (!mail) throw httpErrors('not-found');
    return mail;
  }

  private refuseInProduction(): void {
    if (this.settings.production) throw httpErrors('not-found');
  }
}

function sendPage(reply: FastifyReply, page: (nonce: string) => string): void {
  const nonce = randomBytes(16).toString('base64');
  void reply
    .header('content-type', 'text/html; charset=utf-8')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    .send(page(nonce));
}
