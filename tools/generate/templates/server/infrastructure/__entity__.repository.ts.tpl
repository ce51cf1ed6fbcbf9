import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { __Entity__Row } from './__entity__.row';

@Injectable()
export class __Entity__Repository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(row: __Entity__Row): Promise<void> {
    await this.rows.insert(row);
  }

  /** @returns whether it was there and theirs */
  async remove(personId: string, id: string): Promise<boolean> {
    const { affected } = await this.rows.delete({ id, personId });
    return affected === 1;
  }

  private get rows() {
    return this.uow.repository(__Entity__Row);
  }
}
