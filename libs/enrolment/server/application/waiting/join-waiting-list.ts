import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import {
  type Asker,
  assertMayTakePart,
  assertTakesEnrolments,
  enrolmentErrors,
  MOST_TOGETHER,
} from '@bottega/enrolment/domain';
import { People } from '@bottega/identity/server';
import { httpErrors } from '@bottega/platform/http';
import { Events } from '@bottega/platform/jobs';
import { Clock, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import { SeatsFreed, WaitingListJoined } from '../../enrolment.events';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { PaymentMethod } from '@bottega/billing/domain';
import { type Pool, WaitingRepository } from '../../infrastructure/waiting.repository';

export interface JoinInput {
  editionId: string;
  personId: string;
  requesterId: string;
  asker: Asker;
  /** Wanted together: all or none. */
  places: number;
  payBy: PaymentMethod;
  /** Takes the place without being asked again. */
  automatic: boolean;
}

export interface Joined {
  entryId: string;
  /** False when they were in line already: repeating a request is success. */
  created: boolean;
}

/** Takes a turn in the queue of an edition that is full, or that others already wait for. */
@Injectable()
export class JoinWaitingList {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programme: Programme,
    private readonly people: People,
    private readonly billing: Billing,
    private readonly enrolments: EnrolmentRepository,
    private readonly waiting: WaitingRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  run(input: JoinInput): Promise<Joined> {
    return this.uow.run(async () => {
      const { editionId, personId } = input;
      const payBy = await this.checked(input);
      const pool = await this.waiting.lockQueue(editionId);
      const already = await this.waiting.live(editionId, personId);
      if (already) return { entryId: already.id, created: false };
      if (await this.enrolments.active(editionId, personId)) throw enrolmentErrors('already-enrolled');
      assertWorthWaiting(pool, input.places);

      const entryId = newId();
      await this.waiting.add(newTurn(entryId, { ...input, payBy }, this.clock.now()), input.requesterId);
      await this.events.publish(WaitingListJoined, { entryId, editionId, personId });
      if (pool.occupied < pool.capacity) await this.events.publish(SeatsFreed, { editionId });
      return { entryId, created: true };
    });
  }

  /** @returns how the place will be paid for */
  private async checked({ editionId, personId, asker, places, payBy }: JoinInput): Promise<PaymentMethod> {
    const now = this.clock.now();
    const edition = await this.programme.edition(editionId);
    if (!edition || edition.status === 'draft') throw enrolmentErrors('edition-not-found');
    assertTakesEnrolments(edition, 'learner', now);
    const person = await this.people.get(personId);
    if (!person) throw httpErrors('not-found');
    assertMayTakePart(person, asker, localDate(now, edition.zone));
    if (asker === 'learner' && places > MOST_TOGETHER)
      throw enrolmentErrors('places-need-staff', { most: MOST_TOGETHER });
    const price = await this.billing.quote('edition', editionId, person.affiliation);
    if (!price) throw enrolmentErrors('prices-missing');
    if (price.amount > 0 && payBy === 'free') throw enrolmentErrors('not-free');
    return price.amount === 0 ? 'free' : payBy;
  }
}

const newTurn = (id: string, { editionId, personId, requesterId, places, payBy, automatic }: JoinInput, now: Date) => ({
  ...{ id, editionId, personId, requesterId, places, payBy, automatic },
  status: 'waiting' as const,
  passedOver: null,
  offeredUntil: null,
  createdAt: now,
  statusSince: now,
});

/** @throws enrolment.too-many-places, enrolment.places-left */
function assertWorthWaiting({ capacity, occupied, waiting }: Pool, places: number): void {
  if (places > capacity) throw enrolmentErrors('too-many-places', { capacity });
  if (waiting === 0 && places <= capacity - occupied) throw enrolmentErrors('places-left');
}
