import { Injectable } from '@nestjs/common';
import { linesTakenBack, type TakenFirst } from '@bottega/billing/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { DocumentedLines } from '../../queries/documented-lines';
import { IssuingFacts } from '../../queries/issuing-facts';
import { type DocumentCause, type MovedMoney, WriteDocument } from './write-document';

/**
 * What takes back, in whole or in part, what documents of an order say: issued when money goes back, with the treatment
 * the lines were issued with (DPR 633/1972, art. 26). Inside the unit of work that records it, its order locked.
 */
@Injectable()
export class IssueCreditNote {
  constructor(
    private readonly facts: IssuingFacts,
    private readonly lines: DocumentedLines,
    private readonly writeDocument: WriteDocument,
    private readonly clock: Clock,
  ) {}

  async run(cause: DocumentCause, money: MovedMoney, first: TakenFirst): Promise<void> {
    const issuer = await this.facts.issuer(localDate(this.clock.now(), HOME_ZONE));
    const party = await this.facts.party(money.orderId);
    const lines = linesTakenBack(await this.lines.standing(money.orderId), money.amount, first);
    const series = issuer.creditSeries;
    await this.writeDocument.run({ kind: 'credit-note', series, cause, issuer, party, lines, money });
  }
}
