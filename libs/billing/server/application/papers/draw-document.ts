import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Handles } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Files } from '@bottega/platform/records';
import { DocumentFiles } from '../../infrastructure/document-files';
import { DocumentRow } from '../../infrastructure/document.rows';
import { renderDocumentPdf } from '../../pdf/render-document-pdf';
import { drawDocument } from './draw-document.job';

/** Draws a document's file once; drawing it again finds it drawn. */
@Injectable()
export class DrawDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documentFiles: DocumentFiles,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  @Handles(drawDocument)
  async handle({ documentId }: { documentId: string }): Promise<void> {
    await this.run(documentId);
  }

  /** @returns the name of the file among the files */
  run(documentId: string): Promise<string> {
    return this.uow.run(async () => {
      const drawn = await this.documentFiles.of(documentId);
      if (drawn) return drawn;
      const { facts, issuedAt } = await this.uow.repository(DocumentRow).findOneByOrFail({ id: documentId });
      const content = await renderDocumentPdf(facts, issuedAt);
      const fileHash = await this.files.store({ mediaType: 'application/pdf', content });
      await this.documentFiles.keep({ documentId, fileHash, drawnAt: this.clock.now() });
      return fileHash;
    });
  }
}
