import { Injectable } from '@nestjs/common';
import type { Label } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { type Obstacle, PersonalDataParts } from '@bottega/platform/records';

export interface Closing {
  /** What must be settled first. */
  obstacles: (Obstacle & { part: string })[];
  /** What will stay, and by what right. */
  stays: { part: string; why: Label }[];
}

@Injectable()
export class PreviewClosing {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly parts: PersonalDataParts,
  ) {}

  /** What closing the account now would meet and leave. Some of it is asked under lock, hence the unit of work. */
  run(personId: string): Promise<Closing> {
    return this.uow.run(async () => {
      const closing: Closing = { obstacles: [], stays: [] };
      for (const { part, stays: why, holder } of this.parts.all()) {
        const obstacles = (await holder.obstacles?.(personId)) ?? [];
        closing.obstacles.push(...obstacles.map((obstacle) => ({ ...obstacle, part })));
        if (why && (await holder.remains?.(personId))) closing.stays.push({ part, why });
      }
      return closing;
    });
  }
}
