import { Day, OneOf, PageQuery, Text } from '@bottega/platform/http';

export class GiveBackQuery extends PageQuery {}

export class GivenBackDto {
  @OneOf(['desk', 'transfer']) method!: 'desk' | 'transfer';
  @Day({ optional: true, description: 'The day it went; today when left out' }) on?: string;
}

export class ReturnAccountDto {
  @Text({ max: 42, description: 'With or without spaces' }) iban!: string;
}
