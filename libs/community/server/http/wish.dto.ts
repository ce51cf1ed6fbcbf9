import { WISH_WORDS_MAX } from '@bottega/community/domain';
import { Text } from '@bottega/platform/http';

export class AddWishDto {
  @Text({ max: WISH_WORDS_MAX }) words!: string;
}
