export {
  type MessageAttachment,
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from './message-kind';
export { type MessageSample, Messages, type PlannedMessage } from './messages.port';
export { notifications } from './notifications.capability';
export { type Recipient, Recipients } from './recipients';
