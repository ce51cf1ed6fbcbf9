import { Injectable } from '@nestjs/common';
import type { DocumentFacts } from '@bottega/billing/domain';
import { Database } from '@bottega/platform/persistence';

export interface ToldDocument {
  payerId: string;
  facts: DocumentFacts;
  fileHash: string;
  /** Whether it takes back a payment that was none: nothing was given back then. */
  undoes: boolean;
}

/** What whoever paid is told of a document once it is drawn. */
@Injectable()
export class DocumentToTell {
  constructor(private readonly database: Database) {}

  async get(documentId: string): Promise<ToldDocument> {
    const told = await this.database.one<ToldDocument>(
      `SELECT o.payer_id AS "payerId", d.facts, f.file_hash AS "fileHash", d.reversed_payment_id IS NOT NULL AS undoes
         FROM billing.document d
         JOIN billing.orders o ON o.id = d.order_id
         JOIN billing.document_file f ON f.document_id = d.id
        WHERE d.id = $1`,
      [documentId],
    );
    if (!told) throw new Error(`Document ${documentId} was not drawn`);
    return told;
  }
}
