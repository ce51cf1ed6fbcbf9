import { Body, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, IfMatch, Principal, Requires, SignedIn, Who } from '@bottega/platform/http';
import { GiveFiscalParty } from '../application/papers/give-fiscal-party';
import { FiscalParties } from '../queries/fiscal-parties';
import { FiscalPartyAnswer } from './fiscal-party.view';
import { FiscalPartyDto } from './tax-settings.dto';

/** Whom documents name: people say it for themselves, staff for whoever stands at the desk. */
@ApiController()
export class FiscalPartiesController {
  constructor(
    private readonly parties: FiscalParties,
    private readonly giveParty: GiveFiscalParty,
  ) {}

  @Get('me/fiscal-party')
  @SignedIn()
  @ApiOkResponse({ type: FiscalPartyAnswer })
  async mine(@Who() { personId }: Principal): Promise<FiscalPartyAnswer> {
    return { party: await this.parties.of(personId) };
  }

  @Put('me/fiscal-party')
  @SignedIn()
  @ApiOkResponse({ type: FiscalPartyAnswer })
  async giveMine(
    @Body() party: FiscalPartyDto,
    @Who() { personId }: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<FiscalPartyAnswer> {
    await this.giveParty.run({ personId, party: { ...party }, actorId: personId, seen });
    return { party: await this.parties.of(personId) };
  }

  @Get('fiscal-parties/:personId')
  @Requires('payments.record')
  @ApiOkResponse({ type: FiscalPartyAnswer })
  async one(@Param('personId', ParseUUIDPipe) personId: string): Promise<FiscalPartyAnswer> {
    return { party: await this.parties.of(personId) };
  }

  @Put('fiscal-parties/:personId')
  @Requires('payments.record')
  @ApiOkResponse({ type: FiscalPartyAnswer })
  async give(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() party: FiscalPartyDto,
    @Who() who: Principal,
    @IfMatch() seen: number | undefined,
  ): Promise<FiscalPartyAnswer> {
    await this.giveParty.run({ personId, party: { ...party }, actorId: who.personId, seen });
    return { party: await this.parties.of(personId) };
  }
}
