import { Injectable } from '@nestjs/common';
import { OrderPaid } from '@bottega/billing/server';
import { Within } from '@bottega/platform/jobs';
import { MEMBERSHIP_LINE } from './ask-membership';
import { BeginMembership } from './begin-membership';
import { UPGRADE_LINE, UpgradeMembership } from './upgrade-membership';

/** The money is in: what waited for it begins in the same transaction. */
@Injectable()
export class SettleMemberships {
  constructor(
    private readonly begin: BeginMembership,
    private readonly upgrades: UpgradeMembership,
  ) {}

  @Within(OrderPaid)
  async run({ lines }: { lines: { kind: string; subjectId: string }[] }): Promise<void> {
    for (const { kind, subjectId } of lines) {
      if (kind === MEMBERSHIP_LINE) await this.begin.run(subjectId);
      if (kind === UPGRADE_LINE) await this.upgrades.finish(subjectId);
    }
  }
}
