import { Body, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, type Principal, Requires, Who } from '@bottega/platform/http';
import { DescribeInstructor } from '../application/describe-instructor';
import { ListInstructors } from '../queries/list-instructors';
import { InstructorBody } from './place.dto';
import { InstructorView } from './place.view';

@ApiController('instructors')
export class InstructorsController {
  constructor(
    private readonly list: ListInstructors,
    private readonly describeInstructor: DescribeInstructor,
  ) {}

  @Get()
  @Requires('programme.manage')
  @ApiOkResponse({ type: [InstructorView] })
  all(): Promise<InstructorView[]> {
    return this.list.find();
  }

  @Put(':personId')
  @Requires('programme.manage')
  @ApiOkResponse({ type: InstructorView })
  async describe(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { bio, skills = [] }: InstructorBody,
    @Who() who: Principal,
  ): Promise<InstructorView> {
    await this.describeInstructor.run(who.personId, personId, { bio, skills });
    return (await this.list.find(personId))[0]!;
  }
}
