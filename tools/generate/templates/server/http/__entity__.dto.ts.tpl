import { __ENTITY___WORDS_MAX } from '@bottega/__cap__/domain';
import { Text } from '@bottega/platform/http';

export class Add__Entity__Dto {
  @Text({ max: __ENTITY___WORDS_MAX }) words!: string;
}
