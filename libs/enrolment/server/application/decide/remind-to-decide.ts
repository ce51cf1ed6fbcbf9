import { Injectable } from '@nestjs/common';
import { REMIND_WITHIN_DAYS } from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { Messages } from '@bottega/notifications/server';
import { Recurring } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';

interface Due {
  id: string;
  day: string;
}

/** Writes to whoever may decide when the day is near, once for each day. */
@Injectable()
export class RemindToDecide {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  @Recurring('enrolment.remind-to-decide', { every: 60 * 60_000 })
  async run(): Promise<void> {
    const due = await this.due();
    if (due.length === 0) return;
    const staff = await this.people.whoMay('programme.manage');
    for (const edition of due) await this.uow.run(() => this.remind(edition, staff));
  }

  private async remind({ id: editionId, day }: Due, staff: readonly string[]): Promise<void> {
    const causeId = `${editionId}#${day}`;
    const params = { editionId };
    await this.messages.plan(staff.map((personId) => ({ kind: 'edition.decision-due', personId, causeId, params })));
  }

  private due(): Promise<Due[]> {
    return this.database.query(
      `SELECT d.id, coalesce(d.decides_on, d.starts_on)::text AS day
         FROM scheduling.edition d JOIN scheduling.centre t ON t.id = d.centre_id
        WHERE d.status = 'open'
          AND coalesce(d.decides_on, d.starts_on) - ($1::timestamptz AT TIME ZONE t.zone)::date BETWEEN 0 AND $2
        ORDER BY d.id`,
      [this.clock.now(), REMIND_WITHIN_DAYS],
    );
  }
}
