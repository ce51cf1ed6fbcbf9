import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Recurring } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Messages } from '@bottega/notifications/server';
import { REGISTER_OPEN } from '../messages/register-open.message';
import { OwedRegisters } from '../queries/owed-registers';

const HOUR_MS = 3_600_000;
/** A register owed longer than this is a matter for staff, who see it in their list. */
const FORGOTTEN_AFTER_MS = 7 * 24 * HOUR_MS;

/** Twelve hours after a session, whoever taught it is asked once for the register that is still open. */
@Injectable()
export class RemindOfOpenRegisters {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly owed: OwedRegisters,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  @Recurring('attendance.remind-of-open-registers', { every: 10 * 60_000 })
  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    const owed = await this.owed.endedBetween(new Date(now - FORGOTTEN_AFTER_MS), new Date(now - 12 * HOUR_MS));
    await this.uow.run(() =>
      this.messages.plan(
        owed.map(({ sessionId, personId }) => ({
          kind: REGISTER_OPEN,
          personId,
          causeId: sessionId,
          params: { sessionId },
        })),
      ),
    );
  }
}
