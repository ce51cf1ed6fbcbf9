import { MESSAGE_STATUSES, type MessageStatus } from '@bottega/notifications/domain';
import { Id, Instant, OneOf, PageQuery, Text } from '@bottega/platform/http';

export class MessagesQuery extends PageQuery {
  @Id({ optional: true }) personId?: string;
  @Text({ max: 100, optional: true }) kind?: string;
  @OneOf(MESSAGE_STATUSES, { optional: true }) status?: MessageStatus;
  @Instant({ optional: true, description: 'Due at or after' }) from?: string;
  @Instant({ optional: true, description: 'Due before' }) to?: string;
}
