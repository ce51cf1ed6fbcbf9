import { Injectable } from '@nestjs/common';
import { __cap__Errors } from '@bottega/__cap__/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { __Entity__Repository } from '../infrastructure/__entity__.repository';

@Injectable()
export class Remove__Entity__ {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly repository: __Entity__Repository,
  ) {}

  /** @throws __cap__.__entity__-not-found when it is somebody else's, or gone already */
  async run(personId: string, id: string): Promise<void> {
    await this.uow.run(async () => {
      if (!(await this.repository.remove(personId, id))) throw __cap__Errors('__entity__-not-found');
    });
  }
}
