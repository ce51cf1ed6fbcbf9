import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { WishRow } from './wish.row';

@Injectable()
export class WishRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(row: WishRow): Promise<void> {
    await this.rows.insert(row);
  }

  /** @returns whether it was there and theirs */
  async remove(personId: string, id: string): Promise<boolean> {
    const { affected } = await this.rows.delete({ id, personId });
    return affected === 1;
  }

  private get rows() {
    return this.uow.repository(WishRow);
  }
}
