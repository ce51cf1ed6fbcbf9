import { Injectable } from '@nestjs/common';
import {
  type DocumentKind,
  type DocumentLine,
  type MoneyMethod,
  type PartyFacts,
  sumsOf,
  writeDocumentNumber,
} from '@bottega/billing/domain';
import { Clock, HOME_ZONE, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { DocumentCorrectionRow, DocumentRow } from '../../infrastructure/document.rows';
import { DocumentNumbers } from '../../infrastructure/document-numbers';
import type { IssuerOnADay } from '../../queries/issuing-facts';
import { drawDocument } from './draw-document.job';

/** Money that moved for an order: what a document is about. */
export interface MovedMoney {
  orderId: string;
  /** Cents of euro. */
  amount: number;
  method: MoneyMethod;
  /** The day the bank says; today when left out. */
  on?: LocalDate | null;
}

/** Money in, money back, or a payment taken back because it was none. */
export type DocumentCause = { paymentId: string } | { refundId: string } | { reversedPaymentId: string };

export interface NewDocument {
  kind: DocumentKind;
  series: string;
  cause: DocumentCause;
  issuer: IssuerOnADay;
  party: PartyFacts;
  lines: DocumentLine[];
  money: MovedMoney;
}

/** Number, facts and sums are one fact; the file is drawn afterwards. Inside the unit of work that moves the money. */
@Injectable()
export class WriteDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly numbers: DocumentNumbers,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run({ kind, series, cause, issuer, party, lines, money }: NewDocument): Promise<void> {
    const issuedAt = this.clock.now();
    const today = localDate(issuedAt, HOME_ZONE);
    const [id, sums, paidOn] = [newId(), sumsOf(lines), money.on ?? today];
    await this.events.enqueue(drawDocument, { documentId: id });

    // From here to the commit whoever issues in the same series waits for this one.
    const { issuedOn, ...number } = await this.numbers.next(issuer.legalEntityId, series, today);
    const payment = { method: money.method, on: paidOn };
    const about = { kind, number: writeDocumentNumber(number), issuedOn, issuer: issuerFacts(issuer) };
    const causes = { paymentId: null, refundId: null, reversedPaymentId: null, ...cause };
    const facts = { ...about, party, lines, sums, payment };
    const written = { kind, issuedOn, issuedAt, paidOn, method: money.method, orderId: money.orderId, facts };
    const row = { ...written, ...number, ...sums, ...causes, id, legalEntityId: issuer.legalEntityId };
    await this.uow.repository(DocumentRow).insert(row);
    await this.noteCorrections(id, lines);
  }

  private async noteCorrections(creditNoteId: string, lines: readonly DocumentLine[]): Promise<void> {
    const corrected = Map.groupBy(
      lines.filter(({ corrects }) => corrects),
      ({ corrects }) => corrects!.documentId,
    );
    const rows = [...corrected].map(([documentId, taken]) => {
      return { creditNoteId, documentId, amount: taken.reduce((sum, { amount }) => sum + amount, 0) };
    });
    await this.uow.repository(DocumentCorrectionRow).insert(rows);
  }
}

const issuerFacts = ({ name, address, taxCode, vatNumber, runts }: IssuerOnADay) => ({
  ...{ name, address, taxCode, vatNumber, runts },
});
