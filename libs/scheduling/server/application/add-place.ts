import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EditionRepository } from '../infrastructure/edition.repository';
import { ChangeEdition } from './change-edition';

export interface PlaceAdded {
  actorId: string;
  reason: string;
}

/** One place more than was planned, on somebody's word: as every change of capacity, no further than the rooms allow. */
@Injectable()
export class AddPlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: EditionRepository,
    private readonly changeEdition: ChangeEdition,
  ) {}

  run(editionId: string, { actorId, reason }: PlaceAdded): Promise<void> {
    return this.uow.run(async () => {
      const { capacity } = await this.editions.locked(editionId);
      await this.changeEdition.run(actorId, editionId, { details: { capacity: capacity + 1 }, reason });
    });
  }
}
