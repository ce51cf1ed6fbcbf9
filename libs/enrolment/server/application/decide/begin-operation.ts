import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { Events, Within } from '@bottega/platform/jobs';
import { Clock, newId } from '@bottega/platform/kernel';
import { EditionCancelled, SessionCancelled } from '@bottega/scheduling/server';
import { OperationRepository } from '../../infrastructure/operation.repository';
import type { OperationRow } from '../../infrastructure/operation.rows';
import { Seats } from '../../infrastructure/seats';
import { PeopleConcerned, type PersonConcerned } from '../../queries/decide/people-concerned';
import { carryOutOperation } from './carry-out.job';

interface Cancelled {
  editionId: string;
  reason: string;
  actorId: string;
}

/**
 * The centre calls something off: who is concerned, and what each is owed, is written down in the same transaction.
 * What follows for each of them is done one by one, by a job.
 */
@Injectable()
export class BeginOperation {
  constructor(
    private readonly people: PeopleConcerned,
    private readonly billing: Billing,
    private readonly operations: OperationRepository,
    private readonly seats: Seats,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  @Within(EditionCancelled)
  async cancelEdition({ editionId, reason, actorId }: Cancelled): Promise<void> {
    await this.seats.close(editionId);
    const concerned = await this.people.of(editionId);
    const ids = concerned.map(({ enrolmentId }) => enrolmentId);
    const stakes = await this.billing.stakesIn('enrolment', ids);
    await this.begin(
      { kind: 'cancel-edition', causeId: editionId, editionId, reason, startedBy: actorId },
      concerned,
      ({ enrolmentId }) => stakes.get(enrolmentId)!.paid.amount,
    );
  }

  @Within(SessionCancelled)
  async cancelSession({ sessionId, editionId, reason, actorId }: Cancelled & { sessionId: string }): Promise<void> {
    const concerned = await this.people.of(editionId);
    await this.begin(
      { kind: 'cancel-session', causeId: sessionId, editionId, reason, startedBy: actorId },
      concerned,
      () => 0,
    );
  }

  private async begin(
    operation: Omit<OperationRow, 'id' | 'startedAt'>,
    people: readonly PersonConcerned[],
    owed: (person: PersonConcerned) => number,
  ): Promise<void> {
    const id = newId();
    const items = people.map((person) => ({ enrolmentId: person.enrolmentId, expected: owed(person) }));
    await this.operations.insert({ ...operation, id, startedAt: this.clock.now() }, items);
    await this.events.enqueue(carryOutOperation, { operationId: id });
  }
}
