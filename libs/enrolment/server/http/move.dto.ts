import { Id, Text } from '@bottega/platform/http';

export class MoveDto {
  @Id({ description: 'Of the same course' }) editionId!: string;
  @Text({ max: 300 }) reason!: string;
}

export class PassOnDto {
  @Id({ description: 'Who comes instead' }) participantId!: string;
  @Text({ max: 300 }) reason!: string;
}
