import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { ListCertificates } from '../queries/list-certificates';
import { CERTIFICATE_COLUMNS } from './certificates.columns';
import { CertificatesQuery } from './certificates.dto';

class CertificatesExportQuery extends exportOf(CertificatesQuery) {}

/** The lists of staff as files. */
@ApiController()
export class CertificatesExportController {
  constructor(
    private readonly certificates: ListCertificates,
    private readonly exports: TableExports,
  ) {}

  @Get('certificates/export')
  @Requires('certificates.manage')
  @ApiTable()
  certificateList(
    @Query() { format, language, ...filter }: CertificatesExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'attestati',
      columns: CERTIFICATE_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.certificates.run({ ...filter, ...at }),
    });
  }
}
