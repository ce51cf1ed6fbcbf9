import { Body, HttpCode, HttpStatus, Post, Put, Query } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import { billingErrors } from '@bottega/billing/domain';
import { ApiController, Principal, Requires, STATEMENT_TYPES, Who } from '@bottega/platform/http';
import { ChooseColumns } from '../../application/statements/choose-columns';
import { ImportStatement } from '../../application/statements/import-statement';
import { StatementColumnsDto, StatementQuery } from './statements.dto';
import { StatementColumnsView, StatementReportView } from './statements.view';
import { toStatementReportView } from './to-statement-report-view';

/** What the bank says came in, as the file it gives. */
@ApiController()
export class StatementsController {
  constructor(
    private readonly importStatement: ImportStatement,
    private readonly chooseColumns: ChooseColumns,
  ) {}

  @Post('bank-statements')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiConsumes(...STATEMENT_TYPES)
  @ApiOkResponse({ type: StatementReportView })
  async import(
    @Query() { dryRun = false, from, to }: StatementQuery,
    @Body() file: unknown,
    @Who() who: Principal,
  ): Promise<StatementReportView> {
    if (!Buffer.isBuffer(file)) throw billingErrors('statement-unreadable');
    const days = from && to ? { from, to } : undefined;
    const report = await this.importStatement.run({ file, days, dryRun, actorId: who.personId });
    return toStatementReportView(report, who.can('payments.refund'));
  }

  @Put('bank/columns')
  @Requires('payments.record')
  @ApiOkResponse({ type: StatementColumnsView })
  async columns(@Body() columns: StatementColumnsDto, @Who() who: Principal): Promise<StatementColumnsView> {
    await this.chooseColumns.run({ ...columns }, who.personId);
    return columns;
  }
}
