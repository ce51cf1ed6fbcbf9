import { Injectable } from '@nestjs/common';
import { communityErrors } from '@bottega/community/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { WishRepository } from '../infrastructure/wish.repository';

@Injectable()
export class RemoveWish {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly repository: WishRepository,
  ) {}

  /** @throws community.wish-not-found when it is somebody else's, or gone already */
  async run(personId: string, id: string): Promise<void> {
    await this.uow.run(async () => {
      if (!(await this.repository.remove(personId, id))) throw communityErrors('wish-not-found');
    });
  }
}
