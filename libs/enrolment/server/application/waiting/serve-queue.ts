import { Injectable } from '@nestjs/common';
import { offerDeadline, PASS_REASONS, shareOut } from '@bottega/enrolment/domain';
import { Entitlements } from '@bottega/membership/server';
import { After, Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { faultPoint, UnitOfWork } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import { PlaceOffered, SeatsFreed } from '../../enrolment.events';
import { WaitingRepository } from '../../infrastructure/waiting.repository';
import { EntitlementWishes } from '../../queries/entitlement-wishes';
import { type QueuedTurn, QueuedTurns } from '../../queries/queued-turns';
import { TakeTurn } from './take-turn';

const OPEN_STATUSES: readonly string[] = ['open', 'confirmed'];

/**
 * Gives free places to whoever waits for them, in order: the same way whatever freed them. Everything is looked at again
 * now, and whoever cannot be served keeps the turn. Serving a queue twice serves it once.
 */
@Injectable()
export class ServeQueue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programme: Programme,
    private readonly waiting: WaitingRepository,
    private readonly turns: QueuedTurns,
    private readonly wishes: EntitlementWishes,
    private readonly entitlements: Entitlements,
    private readonly takeTurn: TakeTurn,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @After(SeatsFreed)
  async run({ editionId }: { editionId: string }): Promise<void> {
    await this.uow.run(async () => {
      const pool = await this.waiting.lockQueue(editionId);
      const free = pool.capacity - pool.occupied;
      if (pool.waiting === 0 || free <= 0) return;
      const now = this.clock.now();
      const edition = await this.programme.edition(editionId);
      const startsAt = edition!.firstSessionStartsAt;
      if (!OPEN_STATUSES.includes(edition!.status) || (startsAt && startsAt <= now)) return;

      const { served, passedOver } = shareOut(
        free,
        await this.withMeans(editionId, await this.turns.of(editionId, edition!.zone, now)),
      );
      for (const reason of PASS_REASONS) {
        const ids = passedOver.filter((passed) => passed.reason === reason).map(({ turn }) => turn.id);
        await this.waiting.passOver(ids, reason, now);
      }
      for (const turn of served as QueuedTurn[]) {
        if (turn.automatic) await this.takeTurn.run(turn.id, { actorId: null, reason: 'taken automatically' });
        else await this.offer(turn, offerDeadline(now, startsAt), now);
      }
      faultPoint('queue.before-commit');
    });
  }

  /** Whoever counts on a membership must have something of it left, today, for this edition. */
  private async withMeans(editionId: string, turns: QueuedTurn[]): Promise<QueuedTurn[]> {
    if (!turns.some(({ payBy }) => payBy === 'entitlement')) return turns;
    const wish = await this.wishes.of(editionId);
    const looked = turns.map(async (turn) => {
      if (turn.obstacle || turn.payBy !== 'entitlement') return turn;
      const [way] = await this.entitlements.options({ ...wish, personId: turn.personId });
      return way ? turn : { ...turn, obstacle: 'no-entitlement' as const };
    });
    return Promise.all(looked);
  }

  private async offer({ id: entryId, editionId, personId }: QueuedTurn, until: Date, now: Date): Promise<void> {
    const entry = await this.waiting.locked(entryId);
    const step = { to: 'offered' as const, at: now, actorId: null, reason: 'a place came free' };
    await this.waiting.change(entry, step, until);
    const [offeredAt, deadline] = [now.toISOString(), until.toISOString()];
    await this.events.publish(PlaceOffered, { entryId, editionId, personId, offeredAt, until: deadline });
  }
}
