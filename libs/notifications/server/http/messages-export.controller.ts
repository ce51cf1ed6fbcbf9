import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { MessageLog } from '../queries/message-log';
import { MESSAGE_COLUMNS } from './messages.columns';
import { MessagesQuery } from './messages.dto';

class MessagesExportQuery extends exportOf(MessagesQuery) {}

/** The lists of staff as files. */
@ApiController()
export class MessagesExportController {
  constructor(
    private readonly messages: MessageLog,
    private readonly exports: TableExports,
  ) {}

  @Get('messages/export')
  @Requires('messages.view')
  @ApiTable()
  messageList(
    @Query() { format, language, ...filter }: MessagesExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'messaggi',
      columns: MESSAGE_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.messages.list({ ...filter, ...at }),
    });
  }
}
