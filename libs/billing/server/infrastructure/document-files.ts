import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { DocumentFileRow } from './document.rows';

/** Which file was drawn of which document. */
@Injectable()
export class DocumentFiles {
  constructor(private readonly uow: UnitOfWork) {}

  async of(documentId: string): Promise<string | undefined> {
    return (await this.uow.repository(DocumentFileRow).findOneBy({ documentId }))?.fileHash;
  }

  /** Whoever drew it meanwhile drew the same bytes. */
  async keep(file: DocumentFileRow): Promise<void> {
    await this.uow.manager.createQueryBuilder().insert().into(DocumentFileRow).values(file).orIgnore().execute();
  }
}
