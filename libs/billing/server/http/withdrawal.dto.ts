import { EmailAddress, Text } from '@bottega/platform/http';

export class KeyQuery {
  @Text({ max: 100, optional: true, description: 'From the link of the mail' }) key?: string;
}

export class WithdrawalDto {
  @Text({ max: 100, description: 'From the link of the mail' }) key!: string;
  @Text({ max: 140 }) name!: string;
  @EmailAddress({ description: 'Where the confirmation goes' }) email!: string;
}
