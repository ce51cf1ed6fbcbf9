import { Body, Get, HttpCode, HttpStatus, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, ApiPage, type Page, PAGE_SIZE, Principal, Requires, Who } from '@bottega/platform/http';
import { ConfirmCertain } from '../../application/statements/confirm-certain';
import { ConfirmMovement } from '../../application/statements/confirm-movement';
import { LeaveMovement } from '../../application/statements/leave-movement';
import { UndoDecision } from '../../application/statements/undo-decision';
import { Movements } from '../../queries/movements';
import { ConfirmMovementDto, MovementsQuery } from './movements.dto';
import { ConfirmedView, MovementView } from './movements.view';

/** What came into the account, and what staff decide it was for. */
@ApiController('bank/movements')
export class MovementsController {
  constructor(
    private readonly movements: Movements,
    private readonly confirmMovement: ConfirmMovement,
    private readonly confirmCertain: ConfirmCertain,
    private readonly leaveMovement: LeaveMovement,
    private readonly undoDecision: UndoDecision,
  ) {}

  @Get()
  @Requires('payments.record')
  @ApiPage(MovementView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: MovementsQuery): Promise<Page<MovementView>> {
    return this.movements.list({ ...filter, limit });
  }

  /** All those that carry the reference and the sum of what they are for. */
  @Post('confirm-certain')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ConfirmedView })
  async confirmAll(@Who() who: Principal): Promise<ConfirmedView> {
    return { confirmed: await this.confirmCertain.run(who.personId) };
  }

  @Post(':id/confirm')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MovementView })
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { orderIds }: ConfirmMovementDto,
    @Who() who: Principal,
  ): Promise<MovementView> {
    await this.confirmMovement.run({ movementId: id, orderIds, actorId: who.personId });
    return this.movements.one(id);
  }

  /** For no order of ours: it goes back to whoever sent it. */
  @Post(':id/give-back')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MovementView })
  async giveBack(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<MovementView> {
    await this.leaveMovement.giveBack(id, who.personId);
    return this.movements.one(id);
  }

  /** Another matter of the centre's. */
  @Post(':id/set-aside')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MovementView })
  async setAside(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<MovementView> {
    await this.leaveMovement.setAside(id, who.personId);
    return this.movements.one(id);
  }

  @Post(':id/undo')
  @Requires('payments.record')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: MovementView })
  async undo(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<MovementView> {
    await this.undoDecision.run(id, who.personId);
    return this.movements.one(id);
  }
}
