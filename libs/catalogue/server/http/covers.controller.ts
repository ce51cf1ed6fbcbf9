import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { catalogueErrors } from '@bottega/catalogue/domain';
import { ApiController, httpErrors, IMAGE_TYPES, type Principal, Public, Requires, Who } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import { Files } from '@bottega/platform/records';
import { SetCover } from '../application/set-cover';

@ApiController()
export class CoversController {
  constructor(
    private readonly setCover: SetCover,
    private readonly files: Files,
    private readonly database: Database,
  ) {}

  @Put('courses/:id/cover')
  @Requires('programme.manage')
  @HttpCode(204)
  @ApiConsumes(...IMAGE_TYPES)
  async put(@Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Who() who: Principal): Promise<void> {
    if (!Buffer.isBuffer(body)) throw catalogueErrors('cover-unreadable');
    await this.setCover.run(who.personId, id, body);
  }

  @Delete('courses/:id/cover')
  @Requires('programme.manage')
  @HttpCode(204)
  remove(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<void> {
    return this.setCover.run(who.personId, id, null);
  }

  /** Named by its content, so it never changes. */
  @Get('covers/:hash')
  @Public()
  @ApiProduces(...IMAGE_TYPES)
  async cover(@Param('hash') hash: string, @Res() reply: FastifyReply): Promise<void> {
    const isCover = await this.database.one('SELECT FROM catalogue.course WHERE cover_hash = $1', [hash]);
    const file = isCover ? await this.files.find(hash) : undefined;
    if (!file) throw httpErrors('not-found');
    await reply
      .headers({
        'content-type': file.mediaType,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      })
      .send(file.content);
  }
}
