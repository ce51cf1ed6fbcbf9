import { Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Requires } from '@bottega/platform/http';
import { MoneyAtAGlance } from '../../queries/money-at-a-glance';
import { PeriodQuery } from '../documents.dto';
import { MoneyAtAGlanceView } from './money-at-a-glance.view';

@ApiController('money-at-a-glance')
export class MoneyAtAGlanceController {
  constructor(private readonly glance: MoneyAtAGlance) {}

  /** The period is about the days money moved; what is owed, waits or was looked through is as it stands now. */
  @Get()
  @Requires('payments.record')
  @ApiOkResponse({ type: MoneyAtAGlanceView })
  show(@Query() period: PeriodQuery): Promise<MoneyAtAGlanceView> {
    return this.glance.of(period);
  }
}
