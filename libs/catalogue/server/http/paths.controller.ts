import { Body, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { catalogueErrors } from '@bottega/catalogue/domain';
import {
  ApiController,
  ApiPage,
  IfMatch,
  MaybeWho,
  type Page,
  PAGE_SIZE,
  PageQuery,
  type Principal,
  Public,
  Requires,
  Who,
} from '@bottega/platform/http';
import { KeepPaths } from '../application/keep-paths';
import { PathViews } from '../queries/path-views';
import { PathBody, PathChangeBody } from './path.dto';
import { PathPageView, PathView, StaffPathView } from './path.views';

@ApiController()
export class PathsController {
  constructor(
    private readonly views: PathViews,
    private readonly keepPaths: KeepPaths,
  ) {}

  @Get('paths')
  @Public()
  @ApiPage(PathView)
  list(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @MaybeWho() who: Principal | null): Promise<Page<PathView>> {
    return this.views.published(who?.personId ?? null, limit, cursor);
  }

  @Get('paths/:slug')
  @Public()
  @ApiOkResponse({ type: PathPageView })
  async one(@Param('slug') slug: string, @MaybeWho() who: Principal | null): Promise<PathPageView> {
    const path = await this.views.bySlug(slug, who?.personId ?? null);
    if (!path) throw catalogueErrors('path-not-found');
    return path;
  }

  @Get('staff/paths')
  @Requires('programme.manage')
  @ApiPage(StaffPathView)
  all(@Query() { cursor, limit = PAGE_SIZE }: PageQuery): Promise<Page<StaffPathView>> {
    return this.views.all(limit, cursor);
  }

  @Get('staff/paths/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: StaffPathView })
  async kept(@Param('id', ParseUUIDPipe) id: string): Promise<StaffPathView> {
    const path = await this.views.byId(id);
    if (!path) throw catalogueErrors('path-not-found');
    return path;
  }

  @Post('paths')
  @Requires('programme.manage')
  @ApiCreatedResponse({ type: StaffPathView })
  async add(@Body() body: PathBody, @Who() who: Principal): Promise<StaffPathView> {
    return this.kept(await this.keepPaths.add(who.personId, body));
  }

  @Patch('paths/:id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: StaffPathView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PathChangeBody,
    @IfMatch() version: number | undefined,
    @Who() who: Principal,
  ): Promise<StaffPathView> {
    await this.keepPaths.change(who.personId, id, body, version);
    return this.kept(id);
  }
}
