import { Injectable } from '@nestjs/common';
import { type DocumentLine, documentKindFor, linesPaid } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { DocumentedLines } from '../../queries/documented-lines';
import { IssuingFacts } from '../../queries/issuing-facts';
import { Taxation } from '../../queries/taxation';
import { type MovedMoney, WriteDocument } from './write-document';

/** The receipt, or courtesy invoice, of a payment. Inside the unit of work that records it, its order locked. */
@Injectable()
export class IssueReceipt {
  constructor(
    private readonly facts: IssuingFacts,
    private readonly lines: DocumentedLines,
    private readonly taxation: Taxation,
    private readonly writeDocument: WriteDocument,
    private readonly clock: Clock,
  ) {}

  async run(payment: MovedMoney & { paymentId: string }): Promise<void> {
    const { paymentId, ...money } = payment;
    const today = localDate(this.clock.now(), HOME_ZONE);
    const issuer = await this.facts.issuer(today);
    const party = await this.facts.party(money.orderId);
    const paid = linesPaid(await this.lines.ofOrder(money.orderId), money.amount);
    const lines: DocumentLine[] = [];
    for (const line of paid) {
      const { id: orderLineId, description, amount } = line;
      const treatment = await this.taxation.of(line, today);
      lines.push({ orderLineId, description, amount, treatment, corrects: null });
    }
    const kind = documentKindFor(issuer, party);
    const series = kind === 'receipt' ? issuer.receiptSeries : issuer.invoiceSeries;
    await this.writeDocument.run({ kind, series, cause: { paymentId }, issuer, party, lines, money });
  }
}
