import { Body, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiController, IfMatch, type Principal, Requires, Who } from '@bottega/platform/http';
import { EditPerson } from '../application/edit-person';
import { RegisterPerson } from '../application/register-person';
import { VerifyAffiliation } from '../application/verify-affiliation';
import { SearchPeople } from '../queries/search-people';
import { ShowPerson } from '../queries/show-person';
import { EditPersonDto, PeopleQueryDto, PersonParams, RegisterPersonDto, VerifyAffiliationDto } from './people.dto';
import { PeoplePageView, PersonView } from './person.view';

@ApiTags('identity')
@ApiController('people')
export class PeopleController {
  constructor(
    private readonly searchPeople: SearchPeople,
    private readonly showPerson: ShowPerson,
    private readonly registerPerson: RegisterPerson,
    private readonly editPerson: EditPerson,
    private readonly verifyAffiliation: VerifyAffiliation,
  ) {}

  @Get()
  @Requires('people.view')
  @ApiOkResponse({ type: PeoplePageView })
  search(@Query() query: PeopleQueryDto): Promise<PeoplePageView> {
    return this.searchPeople.run(query);
  }

  @Get(':id')
  @Requires('people.view')
  @ApiOkResponse({ type: PersonView })
  show(@Param() { id }: PersonParams): Promise<PersonView> {
    return this.showPerson.run(id);
  }

  @Post()
  @Requires('people.manage')
  @ApiCreatedResponse({ type: PersonView })
  async register(@Who() who: Principal, @Body() body: RegisterPersonDto): Promise<PersonView> {
    return this.showPerson.run(await this.registerPerson.run(who.personId, body));
  }

  @Patch(':id')
  @Requires('people.manage')
  @ApiOkResponse({ type: PersonView })
  async edit(
    @Who() who: Principal,
    @Param() { id }: PersonParams,
    @Body() body: EditPersonDto,
    @IfMatch() seen: number | undefined,
  ): Promise<PersonView> {
    await this.editPerson.run(who, id, body, seen);
    return this.showPerson.run(id);
  }

  @Post(':id/affiliation/verify')
  @Requires('people.manage')
  @ApiCreatedResponse({ type: PersonView })
  async verify(
    @Who() who: Principal,
    @Param() { id }: PersonParams,
    @Body() body: VerifyAffiliationDto,
  ): Promise<PersonView> {
    await this.verifyAffiliation.run(who.personId, id, body);
    return this.showPerson.run(id);
  }
}
