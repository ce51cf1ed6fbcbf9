import { Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { AccessibleSessions } from '../application/accessible-sessions';
import { renderSignSheet } from '../pdf/render-sign-sheet';
import { SignSheet } from '../queries/sign-sheet';
import { keeperOf } from './keeper-of';

@ApiTags('attendance')
@ApiController('sessions')
export class SignSheetController {
  constructor(
    private readonly sessions: AccessibleSessions,
    private readonly sheet: SignSheet,
  ) {}

  /** For whoever may take the register; the paper is signed by hand. */
  @Get(':id/sign-sheet.pdf')
  @Requires('attendance.take')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<StreamableFile> {
    await this.sessions.get(id, keeperOf(who));
    const facts = await this.sheet.of(id);
    return new StreamableFile(await renderSignSheet(facts), {
      type: 'application/pdf',
      disposition: `inline; filename="foglio-firme-${facts.localDate}-${facts.number}.pdf"`,
    });
  }
}
