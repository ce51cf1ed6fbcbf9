import { Injectable } from '@nestjs/common';
import { settle } from '@bottega/membership/domain';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { Ledger, type NewEntry, type Use } from '../../infrastructure/ledger';

/** What becomes of what was reserved. Each of these happens once, however often it is asked for. */
@Injectable()
export class EndUse {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** It is used: the policy gives nothing back any more. */
  async consume(causeId: string): Promise<void> {
    const uses = (await this.ledger.usesOf(causeId)).filter(({ open }) => open > 0);
    await this.ledger.post(uses.map((use) => entry('consume', use.open, use, causeId)));
  }

  /**
   * So much in a hundred of it comes back and the rest is lost: what was reserved is released, what was used already is
   * given anew. What comes back after its end expires at once.
   */
  async giveBack(causeId: string, percent: number): Promise<void> {
    const today = localDate(this.clock.now(), HOME_ZONE);
    const uses = (await this.ledger.usesOf(causeId)).filter(({ open, used }) => open + used > 0);
    const settled = settle(
      uses.map(({ open, used }) => open + used),
      percent,
    );
    const entries = uses.flatMap((use, index) => {
      const { back, lost } = settled[index]!;
      return [
        entry(use.open > 0 ? 'release' : 'adjust', back, use, causeId),
        entry('forfeit', use.open > 0 ? lost : 0, use, causeId),
        entry('expire', use.validTo < today && !use.rests ? back : 0, use, causeId),
      ];
    });
    await this.ledger.post(entries.filter(({ amount }) => amount > 0));
  }

  /** What it was reserved for goes on as something else, even past its end: that was not the member's wish. */
  async move(fromCauseId: string, toCauseId: string): Promise<void> {
    const uses = (await this.ledger.usesOf(fromCauseId)).filter(({ open, used }) => open + used > 0);
    await this.ledger.post(
      uses.flatMap((use) => [
        entry(use.open > 0 ? 'release' : 'adjust', use.open + use.used, use, fromCauseId),
        entry('reserve', use.open + use.used, use, toCauseId),
      ]),
    );
  }
}

const entry = (kind: NewEntry['kind'], amount: number, { lotId, courseId, about }: Use, cause: string): NewEntry => ({
  ...{ kind, amount, lotId, cause },
  ...{ courseId, about },
});
