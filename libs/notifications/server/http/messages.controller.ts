import { Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import {
  ApiController,
  ApiPage,
  httpErrors,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { ResendMessage } from '../application/resend-message';
import { MessageLog } from '../queries/message-log';
import { MessagesQuery } from './messages.dto';
import { MessageView, MyMessageView } from './message.view';

@ApiController()
export class MessagesController {
  constructor(
    private readonly log: MessageLog,
    private readonly resendMessage: ResendMessage,
  ) {}

  @Get('messages')
  @Requires('messages.view')
  @ApiPage(MessageView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: MessagesQuery): Promise<Page<MessageView>> {
    return this.log.list({ ...filter, limit });
  }

  @Post('messages/:id/resend')
  @Requires('messages.view')
  @ApiCreatedResponse({ type: MessageView })
  async resend(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal): Promise<MessageView> {
    const resent = await this.resendMessage.run({ messageId: id, actorId: who.personId });
    const view = await this.log.one(resent);
    if (!view) throw httpErrors('not-found');
    return view;
  }

  @Get('me/messages')
  @SignedIn()
  @ApiPage(MyMessageView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<MyMessageView>> {
    return this.log.inboxOf(who.personId, { cursor, limit });
  }
}
