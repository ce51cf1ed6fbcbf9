import { Injectable } from '@nestjs/common';
import { Recurring } from '@bottega/platform/jobs';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Ledger } from '../../infrastructure/ledger';
import { DueMemberships, type EndedLot } from '../../queries/due-memberships';
import { SuspendMembership } from './suspend-membership';

/** What time does by itself: memberships that rested begin again, and what was not spent in time expires. */
@Injectable()
export class KeepMemberships {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly due: DueMemberships,
    private readonly suspensions: SuspendMembership,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  @Recurring('membership.keep-memberships', { every: 600_000 })
  async run(): Promise<void> {
    const today = localDate(this.clock.now(), HOME_ZONE);
    for (const membershipId of await this.due.toResume(today)) await this.suspensions.resume(membershipId, null);
    for (const lot of await this.due.toExpire(today)) await this.expire(lot, today);
  }

  /** The entry is the trace it leaves; what comes back later expires with it. */
  private expire({ lotId, personId, about }: EndedLot, today: string): Promise<void> {
    return this.uow.run(async () => {
      await this.ledger.lockLotsOf(personId);
      const [still] = (await this.due.toExpire(today, lotId)).map(({ available }) => available);
      if (still) await this.ledger.post([{ lotId, kind: 'expire', amount: still, cause: lotId, about }]);
    });
  }
}
