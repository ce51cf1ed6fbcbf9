import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { UseLink } from './use-link';

@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly useLink: UseLink,
  ) {}

  async run(token: string): Promise<void> {
    await this.uow.run(() => this.useLink.run(token, 'confirm-address'));
  }
}
