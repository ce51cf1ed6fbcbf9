import { Injectable } from '@nestjs/common';
import { checkRoomForOneMore } from '@bottega/__cap__/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { __Entity__Repository } from '../infrastructure/__entity__.repository';
import { __Entities__ } from '../__cap__.port';

export interface New__Entity__ {
  personId: string;
  words: string;
}

@Injectable()
export class Add__Entity__ {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly __entities__: __Entities__,
    private readonly repository: __Entity__Repository,
    private readonly clock: Clock,
  ) {}

  /** @throws __cap__.too-many-__entities__ */
  run({ personId, words }: New__Entity__): Promise<{ id: string; words: string; addedAt: Date }> {
    return this.uow.run(async () => {
      // Counting what one has holds only while nobody else adds for the same person.
      await this.uow.lock(`__cap__.__entity__ ${personId}`);
      checkRoomForOneMore(await this.__entities__.countOf(personId));
      const added = { id: newId(), words, addedAt: this.clock.now() };
      await this.repository.add({ ...added, personId });
      return added;
    });
  }
}
