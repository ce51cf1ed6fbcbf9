import { Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { ApiController, ApiPage, type Page, PAGE_SIZE, PageQuery, Requires } from '@bottega/platform/http';
import { Operations } from '../queries/decide/operations';
import { OperationItemView, OperationView } from './operation.view';

@ApiController('staff/operations')
export class OperationsController {
  constructor(private readonly operations: Operations) {}

  @Get()
  @Requires('programme.manage')
  @ApiPage(OperationView)
  list(@Query() { limit = PAGE_SIZE, cursor }: PageQuery): Promise<Page<OperationView>> {
    return this.operations.list(limit, cursor);
  }

  @Get(':id')
  @Requires('programme.manage')
  @ApiOkResponse({ type: OperationView })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<OperationView> {
    const operation = await this.operations.one(id);
    if (!operation) throw enrolmentErrors('operation-not-found');
    return operation;
  }

  @Get(':id/people')
  @Requires('programme.manage')
  @ApiPage(OperationItemView)
  people(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit = PAGE_SIZE, cursor }: PageQuery,
  ): Promise<Page<OperationItemView>> {
    return this.operations.items(id, limit, cursor);
  }
}
