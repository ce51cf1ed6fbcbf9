import { Injectable } from '@nestjs/common';
import { DomainError } from '@bottega/platform/kernel';
import { Suggestions } from '../../queries/suggestions';
import { ConfirmMovement } from './confirm-movement';

/** Confirms at once every movement that carries the reference and the sum of what it is for, each by itself. */
@Injectable()
export class ConfirmCertain {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly confirmMovement: ConfirmMovement,
  ) {}

  /** @returns how many were confirmed */
  async run(actorId: string): Promise<number> {
    let confirmed = 0;
    for (const { movementId } of await this.suggestions.certain())
      if (await this.confirm(movementId, actorId)) confirmed++;
    return confirmed;
  }

  /** As certain as before, once those before it are confirmed: the same sum may have come twice. */
  private async confirm(movementId: string, actorId: string): Promise<boolean> {
    const suggestion = await this.suggestions.certainOf(movementId);
    if (!suggestion) return false;
    try {
      await this.confirmMovement.run({ movementId, orderIds: suggestion.orderIds, actorId });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
