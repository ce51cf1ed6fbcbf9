import { Body, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ApiController, type Principal, Requires, Who } from '@bottega/platform/http';
import { GrantRole } from '../application/grant-role';
import { RevokeRole } from '../application/revoke-role';
import { ShowPerson } from '../queries/show-person';
import { GrantParams, GrantRoleDto, PersonParams } from './people.dto';
import { PersonView } from './person.view';

@ApiTags('identity')
@ApiController('people/:id/roles')
@Requires('roles.grant')
export class RolesController {
  constructor(
    private readonly grantRole: GrantRole,
    private readonly revokeRole: RevokeRole,
    private readonly showPerson: ShowPerson,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: PersonView })
  async grant(@Who() who: Principal, @Param() { id }: PersonParams, @Body() body: GrantRoleDto): Promise<PersonView> {
    await this.grantRole.run(who, id, body);
    return this.showPerson.run(id);
  }

  @Delete(':grantId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Who() who: Principal, @Param() { id, grantId }: GrantParams): Promise<void> {
    await this.revokeRole.run(who, id, grantId);
  }
}
