import { Day, Text } from '@bottega/platform/http';

export class BankAccountDto {
  @Text({ max: 140 }) beneficiary!: string;
  @Text({ max: 42, description: 'With or without spaces' }) iban!: string;
  @Text({ max: 100 }) bank!: string;
}

export class BankCheckDto {
  @Day() coversUntil!: string;
}
