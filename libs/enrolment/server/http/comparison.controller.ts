import { Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, MaybeWho, type Principal, Public } from '@bottega/platform/http';
import { ComparePlans } from '../application/orders/compare-plans';
import { ComparisonView } from './comparison.view';

@ApiController('membership-plans/comparison')
export class ComparisonController {
  constructor(private readonly comparePlans: ComparePlans) {}

  /** From which course on each plan pays for itself; for whoever is signed in, what it would have changed last year. */
  @Get()
  @Public()
  @ApiOkResponse({ type: ComparisonView })
  compare(@MaybeWho() who: Principal | null): Promise<ComparisonView> {
    return this.comparePlans.run(who?.personId ?? null);
  }
}
