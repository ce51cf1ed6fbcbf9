import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { DocumentViews } from '../queries/document-views';
import { PaymentRegister } from '../queries/payment-register';
import { DOCUMENT_COLUMNS, REGISTER_COLUMNS } from './documents.columns';
import { DocumentsQuery, RegisterQuery } from './documents.dto';

class DocumentsExportQuery extends exportOf(DocumentsQuery) {}
class RegisterExportQuery extends exportOf(RegisterQuery) {}

/** For the accountant. */
@ApiController()
export class DocumentsExportController {
  constructor(
    private readonly documents: DocumentViews,
    private readonly register: PaymentRegister,
    private readonly exports: TableExports,
  ) {}

  @Get('documents/export')
  @Requires('payments.record')
  @ApiTable()
  documentList(
    @Query() { format, language, ...filter }: DocumentsExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'documenti',
      columns: DOCUMENT_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.documents.list({ ...filter, ...at }),
    });
  }

  @Get('payment-register/export')
  @Requires('payments.record')
  @ApiTable()
  registerList(
    @Query() { format, language, ...period }: RegisterExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'registro-incassi',
      columns: REGISTER_COLUMNS,
      wish: { ...period, format, language },
      actorId: who.personId,
      page: (at) => this.register.entries({ ...period, ...at }),
    });
  }
}
