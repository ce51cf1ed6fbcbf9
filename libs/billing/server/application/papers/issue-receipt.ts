import { Injectable } from '@nestjs/common';
import { documentKindFor, linesPaid } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { DocumentedLines } from '../../queries/documented-lines';
import { IssuingFacts } from '../../queries/issuing-facts';
import { type MovedMoney, WriteDocument } from './write-document';

/** The receipt, or courtesy invoice, of a payment. Inside the unit of work that records it, its order locked. */
@Injectable()
export class IssueReceipt {
  constructor(
    private readonly facts: IssuingFacts,
    private readonly lines: DocumentedLines,
    private readonly writeDocument: WriteDocument,
    private readonly clock: Clock,
  ) {}

  async run(payment: MovedMoney & { paymentId: string }): Promise<void> {
    const { paymentId, ...money } = payment;
    const today = localDate(this.clock.now(), HOME_ZONE);
    const [issuer, party, treatmentOf, ordered] = [
      await this.facts.issuer(today),
      await this.facts.party(money.orderId),
      await this.facts.treatments(today),
      await this.lines.ofOrder(money.orderId),
    ];
    const lines = linesPaid(ordered, money.amount).map(({ id, kind, description, amount }) => {
      return { orderLineId: id, description, amount, treatment: treatmentOf(kind), corrects: null };
    });
    const kind = documentKindFor(issuer, party);
    const series = kind === 'receipt' ? issuer.receiptSeries : issuer.invoiceSeries;
    await this.writeDocument.run({ kind, series, cause: { paymentId }, issuer, party, lines, money });
  }
}
