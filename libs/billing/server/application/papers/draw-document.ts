import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import { Clock } from '@bottega/platform/kernel';
import { Handles } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Files } from '@bottega/platform/records';
import { DocumentFiles } from '../../infrastructure/document-files';
import { DocumentRow } from '../../infrastructure/document.rows';
import { renderDocumentPdf } from '../../pdf/render-document-pdf';
import { DocumentToTell } from '../../queries/document-to-tell';
import { drawDocument } from './draw-document.job';

/** Draws a document's file once and sends it to whoever paid; drawing it again finds it drawn. */
@Injectable()
export class DrawDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documentFiles: DocumentFiles,
    private readonly files: Files,
    private readonly documents: DocumentToTell,
    private readonly messages: Messages,
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
      await this.tell(documentId);
      return fileHash;
    });
  }

  private async tell(documentId: string): Promise<void> {
    const { payerId: personId } = await this.documents.get(documentId);
    await this.messages.plan([
      { kind: 'billing.document-issued', personId, causeId: documentId, params: { documentId } },
    ]);
  }
}
