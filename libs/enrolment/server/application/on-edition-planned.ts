import { Injectable } from '@nestjs/common';
import { Billing } from '@bottega/billing/server';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Events, Within } from '@bottega/platform/jobs';
import { CapacityChanged, EditionOpened, type EditionPrices, EditionPlanned } from '@bottega/scheduling/server';
import { SeatsFreed } from '../enrolment.events';
import { Seats } from '../infrastructure/seats';

interface Planned {
  editionId: string;
  capacity: number;
  prices: EditionPrices | null;
}

/** An edition gets its seats and its prices with its first breath, and is opened only when it has both. */
@Injectable()
export class OnEditionPlanned {
  constructor(
    private readonly seats: Seats,
    private readonly billing: Billing,
    private readonly events: Events,
  ) {}

  @Within(EditionPlanned)
  async prepare({ editionId, capacity, prices }: Planned): Promise<void> {
    await this.seats.setCapacity(editionId, capacity);
    if (prices) await this.billing.setPrices('edition', editionId, prices);
  }

  @Within(CapacityChanged)
  async resize({ editionId, capacity }: { editionId: string; capacity: number }): Promise<void> {
    await this.seats.setCapacity(editionId, capacity);
    await this.events.publish(SeatsFreed, { editionId });
  }

  @Within(EditionOpened)
  async requirePrices({ editionId }: { editionId: string }): Promise<void> {
    if (!(await this.billing.quote('edition', editionId, 'external'))) throw enrolmentErrors('prices-missing');
  }
}
