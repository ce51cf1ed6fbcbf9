import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, OmitType } from '@nestjs/swagger';
import { OneOf, type PageQuery } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { TABLE_FILES, TABLE_FORMATS, type TableFormat } from '../table-file';

/** The filters of a list, and the kind of file wanted of all of it. */
export function exportOf<Query extends PageQuery>(query: Type<Query>) {
  class ExportQuery extends OmitType(query as Type<PageQuery>, ['cursor', 'limit']) {
    @OneOf(TABLE_FORMATS) format!: TableFormat;
    @OneOf(['it', 'en'], { optional: true, description: 'Of its headings; Italian unless said' }) language?: Locale;
  }
  return ExportQuery as Type<Omit<Query, 'cursor' | 'limit'> & { format: TableFormat; language?: Locale }>;
}

/** Documents a route that answers with the file of a table. */
export const ApiTable = () =>
  applyDecorators(
    ApiProduces(...Object.values(TABLE_FILES).map(({ mediaType }) => mediaType)),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );
