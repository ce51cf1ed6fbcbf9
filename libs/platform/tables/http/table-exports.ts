import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { type Page } from '@bottega/platform/http';
import { Clock, HOME_ZONE, localDate, type Locale, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import type { Column } from '../column';
import { TABLE_FILES, type TableFormat } from '../table-file';
import { batchesOf } from './batches-of';

/** The file wanted, with the filters of its list. */
export interface ExportWish {
  format: TableFormat;
  language?: Locale;
  [filter: string]: unknown;
}

export interface TableExport<Row> {
  /** What the file is called, before its day. */
  name: string;
  columns: readonly Column<Row>[];
  wish: ExportWish;
  /** Who asks: it is written down, with what they asked, for lists of people leave the house. */
  actorId: string;
  /** A page of the list that staff see, by the same filter and permission. */
  page(at: { cursor?: string; limit: number }): Promise<Page<Row>>;
}

const BATCH = 500;

/** Sends a list of staff as a file, page after page: the whole of it is never in memory. */
@Injectable()
export class TableExports {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async send<Row>({ name, columns, wish, actorId, page }: TableExport<Row>): Promise<StreamableFile> {
    const batches = await batchesOf((cursor) => page({ cursor, limit: BATCH }));
    await this.uow.run(() =>
      this.audit.record({
        actorId,
        action: 'tables.export-list',
        subjectType: 'export',
        subjectId: newId(),
        after: { list: name, ...wish },
      }),
    );
    const { format, language = 'it' } = wish;
    const { mediaType, write } = TABLE_FILES[format];
    const today = localDate(this.clock.now(), HOME_ZONE);
    return new StreamableFile(Readable.from(write(columns, batches, language)), {
      type: mediaType,
      disposition: `attachment; filename="${name}-${today}.${format}"`,
    });
  }
}
