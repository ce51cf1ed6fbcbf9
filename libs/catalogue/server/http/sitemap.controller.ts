import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@bottega/platform/http';
import { Sitemap } from '../queries/sitemap';

@Controller()
@ApiExcludeController()
export class SitemapController {
  constructor(private readonly sitemap: Sitemap) {}

  @Get('sitemap.xml')
  @Public()
  @Header('content-type', 'application/xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  all(): Promise<string> {
    return this.sitemap.run();
  }
}
